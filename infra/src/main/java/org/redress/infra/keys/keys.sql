create schema if not exists redress_keys;

create table if not exists redress_keys.subject_key (
  seq bigint generated always as identity primary key,
  subject varchar not null,
  key_id integer not null,
  parent varchar,
  wrapped bytea not null,
  constraint subject_key_once unique (subject, key_id)
);

create table if not exists redress_keys.erased_subject (
  seq bigint generated always as identity primary key,
  subject varchar not null unique
);

create table if not exists redress_keys.master_key (
  fingerprint varchar not null unique
);
