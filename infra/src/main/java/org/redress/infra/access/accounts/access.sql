create schema if not exists redress_access;

create table if not exists redress_access.account (
  tenant varchar not null,
  staff_id varchar not null,
  login varchar not null,
  password varchar,
  one_time boolean not null,
  stamp bigint not null,
  secret varchar,
  last_step bigint not null,
  primary key (tenant, staff_id),
  constraint account_login_once unique (tenant, login)
);

create table if not exists redress_access.attempt (
  tenant varchar not null,
  login varchar not null,
  failures integer not null,
  last_at bigint not null,
  primary key (tenant, login)
);

create table if not exists redress_access.recovery_code (
  tenant varchar not null,
  staff_id varchar not null,
  hash varchar not null,
  primary key (tenant, staff_id, hash)
);

create table if not exists redress_access.token (
  id varchar not null primary key,
  tenant varchar not null,
  staff_id varchar not null,
  name varchar not null,
  hash varchar not null,
  writes boolean not null,
  made_at bigint not null,
  used_at bigint,
  constraint token_hash_once unique (hash)
);

create index if not exists token_of_staff on redress_access.token (tenant, staff_id);

create table if not exists redress_access.log_entry (
  seq bigint generated always as identity primary key,
  tenant varchar not null,
  logged_at bigint not null,
  kind varchar not null,
  staff_id varchar,
  actor varchar,
  route varchar,
  permission varchar,
  address varchar not null
);

create table if not exists redress_access.saved_view (
  id varchar not null primary key,
  tenant varchar not null,
  owner varchar not null,
  name varchar not null,
  audience varchar not null,
  roles varchar not null,
  query varchar not null,
  made_at bigint not null
);

create index if not exists saved_view_of_tenant on redress_access.saved_view (tenant, made_at);
