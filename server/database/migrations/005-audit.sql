-- Change history, written by the database in the transaction of the change, whatever made it.
create table change (
  seq bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  transaction_id xid8 not null default pg_current_xact_id(),
  noun text not null, -- table of the record
  record_id uuid not null,
  centre_id uuid, -- the centre it belongs to, when it does
  action text not null check (action in ('CREATED', 'UPDATED', 'DELETED', 'RESTORED')),
  fields jsonb not null, -- {column: {from, to}}
  actor_id uuid,
  actor text, -- name as it was then
  on_behalf_of text,
  reason text,
  request_id text
);
create index change_record on change (record_id, seq);
create index change_centre on change (centre_id, seq) where centre_id is not null;
create index change_at on change (at);

create function change_setting(name text) returns text language sql stable as $$
  select nullif(current_setting('app.' || name, true), '')
$$;

create function record_insert() returns trigger language plpgsql as $$
begin
  insert into change (noun, record_id, centre_id, action, fields, actor_id, actor, on_behalf_of, reason, request_id)
  select tg_table_name, (r.j ->> 'id')::uuid,
    coalesce(r.j ->> 'centre_id', case when tg_table_name = 'centre' then r.j ->> 'id' end)::uuid,
    'CREATED',
    (select coalesce(jsonb_object_agg(key, jsonb_build_object('from', null, 'to', value)), '{}')
     from jsonb_each(r.j)
     where value <> 'null' and value <> '[]' and value <> '""'
       and key not in ('id', 'version', 'created_at', 'updated_at', 'subject_id', 'phone_numbers', 'search_text')),
    change_setting('actor_id')::uuid, change_setting('actor'), change_setting('on_behalf_of'),
    change_setting('reason'), change_setting('request_id')
  from (select to_jsonb(n) j from new_rows n offset 0) r; -- offset 0: the row becomes JSON once, not once for each use
  return null;
end $$;

-- No nested loop: a plan kept from one changed row would compare every row with every other when thousands change.
create function record_update() returns trigger language plpgsql set enable_nestloop = off as $$
begin
  insert into change (noun, record_id, centre_id, action, fields, actor_id, actor, on_behalf_of, reason, request_id)
  select tg_table_name, (r.n ->> 'id')::uuid,
    coalesce(r.n ->> 'centre_id', case when tg_table_name = 'centre' then r.n ->> 'id' end)::uuid,
    case when d.fields ? 'deleted_at'
         then case when r.n ->> 'deleted_at' is null then 'RESTORED' else 'DELETED' end
         else 'UPDATED' end,
    d.fields,
    change_setting('actor_id')::uuid, change_setting('actor'), change_setting('on_behalf_of'),
    change_setting('reason'), change_setting('request_id')
  from (select to_jsonb(n) n, to_jsonb(o) o from new_rows n join old_rows o using (id) offset 0) r
  cross join lateral (
    select jsonb_object_agg(n.key, jsonb_build_object('from', r.o -> n.key, 'to', n.value)) fields
    from jsonb_each(r.n) n
    where r.o -> n.key is distinct from n.value
      and n.key not in ('version', 'updated_at', 'phone_numbers', 'search_text')) d
  where d.fields is not null;
  return null;
end $$;

create function refuse_delete() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never deleted; end or mark them instead', tg_table_name
    using errcode = 'restrict_violation';
end $$;

do $$
declare noun text;
begin
  foreach noun in array array['lao', 'joint_slot', 'centre', 'centre_person', 'centre_member', 'sign_installation',
    'photo', 'legal_reference', 'round', 'obligation_expectation', 'issue'] loop
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function record_insert()', noun || '_record_insert', noun);
    execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows
      for each statement execute function record_update()', noun || '_record_update', noun);
    execute format('create trigger %I before delete on %I for each statement execute function refuse_delete()',
      noun || '_refuse_delete', noun);
  end loop;
  foreach noun in array array['obligation', 'obligation_status', 'obligation_status_history', 'change'] loop
    execute format('create trigger %I before delete on %I for each statement execute function refuse_delete()',
      noun || '_refuse_delete', noun);
  end loop;
end $$;
create trigger change_refuse_update before update on change for each statement execute function refuse_delete();

-- A cursor and a key for one change, made of its number.
create function uuid_of_change(seq bigint) returns uuid language sql immutable parallel safe as $$
  select lpad(to_hex(seq), 32, '0')::uuid
$$;
