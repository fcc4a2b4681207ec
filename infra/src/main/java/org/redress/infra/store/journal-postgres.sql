-- Instants are whole microseconds since 1970-01-01T00:00:00Z, as they enter the hash.
create table if not exists journal_events (
    position bigint not null primary key,
    tenant varchar not null,
    stream_kind varchar not null,
    stream_id varchar not null,
    version bigint not null,
    event_id uuid not null,
    wire_name varchar not null,
    revision int not null,
    occurred_at bigint not null,
    occurred_precision varchar not null,
    recorded_at bigint not null,
    actor varchar not null,
    acting_for varchar,
    command_id uuid not null,
    correlation_id uuid not null,
    cause uuid,
    source varchar not null,
    payload bytea not null,
    previous_hash bytea not null,
    hash bytea not null
);

create unique index if not exists journal_events_stream on journal_events (tenant, stream_kind, stream_id, version);

create table if not exists journal_commands (
    tenant varchar not null,
    command_id uuid not null,
    body_hash varchar not null,
    stream_kind varchar not null,
    stream_id varchar not null,
    first_version bigint not null,
    last_version bigint not null,
    position bigint not null,
    recorded_at bigint not null,
    actor varchar not null,
    source varchar not null,
    refusal varchar,
    primary key (tenant, command_id)
);

create table if not exists journal_claims (
    tenant varchar not null,
    claim_kind varchar not null,
    claim_key varchar not null,
    holder varchar not null,
    primary key (tenant, claim_kind, claim_key)
);

create table if not exists journal_numbers (
    tenant varchar not null,
    series varchar not null,
    period varchar not null,
    last_number bigint not null,
    primary key (tenant, series, period)
);
