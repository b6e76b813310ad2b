-- Everything that is only ever appended to, chained: a row edited, removed or put in later no longer fits its link.
alter table sign_in_event add seq bigint generated always as identity;
create unique index sign_in_event_seq on sign_in_event (seq);
alter table private_reveal add seq bigint generated always as identity;
create unique index private_reveal_seq on private_reveal (seq);

-- A setting that decides who may do what, whenever a start found it other than the start before.
create table setting_change (
  seq bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  name text not null,
  value_from text, -- null: was not known
  value_to text -- null: is not set
);
create index setting_change_name on setting_change (name, seq desc);

-- One link covers the rows of one stream after `after_seq` up to `up_to_seq`.
create table audit_link (
  id bigint primary key, -- 1, 2, 3, … without a gap
  sealed_at timestamptz not null,
  stream text not null check (stream in ('CHANGE', 'SIGN_IN', 'REVEAL', 'SETTING')),
  after_seq bigint not null,
  up_to_seq bigint not null check (up_to_seq > after_seq),
  row_count int not null check (row_count > 0),
  digest bytea not null, -- sha-256 over the digests of the rows, in order
  leaves bytea not null, -- the first eight bytes of each, by which the faulty row is found
  previous bytea, -- hash of the link before; null: the first
  hash bytea not null -- keyed with the server's key, which the database does not know
);
create unique index audit_link_stream on audit_link (stream, up_to_seq);

-- The digest of every row. Written out column by column and never changed: another text would be another digest.
create view audit_row as
select 'CHANGE' stream, seq, at, sha256(convert_to(jsonb_build_array(seq, extract(epoch from at), transaction_id::text, noun, record_id,
  centre_id, action, fields, actor_id, actor, on_behalf_of, reason, request_id)::text, 'UTF8')) digest from change
union all
select 'SIGN_IN', seq, at, sha256(convert_to(jsonb_build_array(seq, id, extract(epoch from at), account_id, step, outcome, session_id,
  host(address), user_agent, request_id)::text, 'UTF8')) from sign_in_event
union all
select 'REVEAL', seq, at, sha256(convert_to(jsonb_build_array(seq, id, extract(epoch from at), actor_id, actor, noun, record_id,
  fields, reason, request_id)::text, 'UTF8')) from private_reveal
union all
select 'SETTING', seq, at, sha256(convert_to(jsonb_build_array(seq, extract(epoch from at), name, value_from, value_to)::text, 'UTF8'))
  from setting_change;

-- Writers share this lock until they commit; whoever holds it alone knows that no row with a lower number is still to come.
create function audit_lock() returns bigint language sql immutable parallel safe as 'select 7161184870811403627';

create function audit_writing() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(audit_lock());
  return null;
end $$;

-- Up to where each stream is complete; refuses (lock_not_available) when a long write is under way, so that nobody waits for it.
create function audit_horizon() returns table (stream text, up_to bigint) language plpgsql set lock_timeout = '200ms' as $$
begin
  perform pg_advisory_xact_lock(audit_lock());
  return query
    select 'CHANGE', coalesce(max(seq), 0) from change
    union all select 'SIGN_IN', coalesce(max(seq), 0) from sign_in_event
    union all select 'REVEAL', coalesce(max(seq), 0) from private_reveal
    union all select 'SETTING', coalesce(max(seq), 0) from setting_change;
end $$;

do $$
declare kept text;
begin
  foreach kept in array array['change', 'sign_in_event', 'private_reveal', 'setting_change'] loop
    execute format('create trigger %I before insert on %I for each statement execute function audit_writing()',
      kept || '_audit_writing', kept);
  end loop;
  foreach kept in array array['setting_change', 'audit_link'] loop
    execute format('create trigger %I before update or delete on %I for each statement execute function refuse_delete()',
      kept || '_refuse_change', kept);
  end loop;
  foreach kept in array array['change', 'sign_in_event', 'private_reveal', 'setting_change', 'audit_link'] loop
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_delete()',
      kept || '_refuse_truncate', kept);
  end loop;
end $$;
