create schema if not exists redress_desk;

create table if not exists redress_desk.draft (
  tenant varchar not null,
  staff_id varchar not null,
  about varchar not null,
  form varchar not null,
  case_version bigint not null,
  saved_at bigint not null,
  subject varchar not null,
  key_id integer not null,
  sealed bytea not null,
  primary key (tenant, staff_id, about, form)
);

create table if not exists redress_desk.read_mark (
  tenant varchar not null,
  staff_id varchar not null,
  name varchar not null,
  up_to bigint not null,
  read_at bigint not null,
  primary key (tenant, staff_id, name)
)
