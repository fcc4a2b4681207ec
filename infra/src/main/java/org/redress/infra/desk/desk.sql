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
);

create table if not exists redress_desk.batch (
  tenant varchar not null,
  staff_id varchar not null,
  id varchar not null,
  made_at bigint not null,
  state varchar not null,
  action varchar not null,
  key_id integer,
  sealed bytea,
  primary key (tenant, staff_id, id)
);

create table if not exists redress_desk.batch_case (
  tenant varchar not null,
  staff_id varchar not null,
  id varchar not null,
  nr integer not null,
  case_id varchar not null,
  number varchar not null,
  case_version bigint not null,
  before_code varchar,
  after_code varchar,
  fate varchar not null,
  why varchar,
  done_version bigint not null,
  position bigint not null,
  back_fate varchar not null,
  back_why varchar,
  primary key (tenant, staff_id, id, nr)
);

create index if not exists batch_of_case on redress_desk.batch_case (case_id);

create table if not exists redress_desk.mail_address (
  tenant varchar not null,
  staff_id varchar not null,
  address varchar not null,
  language varchar not null,
  primary key (tenant, staff_id)
)
