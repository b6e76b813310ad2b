-- Confirming, verifying and returning what was recorded; unlocking what a closed round holds fast.

-- A round that has closed lets one unit write again, until …
create table round_unlock (
  id uuid primary key default uuid_v7(),
  round_id uuid not null references round,
  lao_id uuid references lao,
  slot_id uuid references joint_slot,
  subject_id uuid not null generated always as (coalesce(lao_id, slot_id)) stored,
  reason text not null check (reason <> ''),
  granted_by text not null,
  granted_at timestamptz not null default moment(),
  until timestamptz not null, -- exclusive
  revoked_at timestamptz,
  check ((lao_id is null) <> (slot_id is null)),
  check (granted_at < until)
);
create index on round_unlock (round_id, subject_id);
create index on round_unlock (subject_id);
create index on round_unlock (lao_id);
create index on round_unlock (slot_id);

-- Whether a round lets this subject's record be written: it has not closed, or the unit is unlocked.
create function is_written_to(r round, subject uuid) returns boolean language sql stable as $$
  select r.closes_at is null or moment() < r.closes_at or exists (
    select from round_unlock u where u.round_id = r.id and u.subject_id = subject
      and u.revoked_at is null and moment() < u.until)
$$;

-- A record is held fast once every round that asked for it has closed; one that no round asked for is free.
create function is_closed(subject uuid) returns boolean language sql stable as $$
  select coalesce(bool_and(not is_written_to(r, subject)), false)
  from obligation o join round r on r.id = o.round_id where o.subject_id = subject
$$;

create or replace function live_obligations(subjects uuid[]) returns uuid[] language sql stable as $$
  select coalesce(array_agg(o.id order by o.id), '{}')
  from obligation o join round r on r.id = o.round_id
  where o.subject_id = any(subjects) and is_written_to(r, o.subject_id)
$$;

-- Whoever writes in somebody's name is refused; the operator's own SQL is not.
create function refuse_closed() returns trigger language plpgsql as $$
declare closed boolean;
begin
  if change_setting('actor_id') is null then
    return null;
  end if;
  if tg_table_name = 'centre' then
    select exists (select from new_rows n where is_closed(n.subject_id)) into closed;
  elsif tg_table_name = 'photo' then
    select exists (select from new_rows n join sign_installation s on s.id = n.sign_id join centre c on c.id = s.centre_id
      where is_closed(c.subject_id)) into closed;
  else
    select exists (select from new_rows n join centre c on c.id = n.centre_id where is_closed(c.subject_id)) into closed;
  end if;
  if closed then
    raise exception 'every round that asked for this record has closed' using errcode = 'check_violation', constraint = 'record_is_closed';
  end if;
  return null;
end $$;
do $$
declare noun text;
begin
  foreach noun in array array['centre', 'centre_person', 'centre_member', 'sign_installation', 'photo'] loop
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function refuse_closed()', noun || '_closed_insert', noun);
    execute format('create trigger %I after update on %I referencing new table as new_rows
      for each statement execute function refuse_closed()', noun || '_closed_update', noun);
  end loop;
end $$;

-- The substantive fields of what an item asks for, by their names in the API; private contacts are none of them.
create function record_of(item text, a_centre uuid) returns jsonb language sql stable as $$
  select case item when 'BASIC' then (
    select jsonb_build_object('name', c.name, 'addressNo', c.address_no, 'moo', c.moo, 'road', c.road,
      'subdistrict', c.subdistrict, 'district', (select d.name_th from district d where d.id = c.district_id),
      'postcode', c.postcode, 'lat', c.lat, 'lon', c.lon, 'phones', c.phones, 'fax', c.fax, 'email', c.email,
      'website', c.website, 'line', c.line, 'facebook', c.facebook, 'hotline', c.hotline, 'openingHours', c.opening_hours,
      'establishedOn', c.established_on, 'orderNumber', c.order_number, 'orderDate', c.order_date,
      'helpFields', c.help_fields, 'hostLao', (select l.full_name_th from lao l where l.id = c.host_lao_id),
      'hostPlace', c.host_place, 'confirmedNone', c.confirmed_none)
      || jsonb_build_object(
        'people', (select coalesce(jsonb_agg(jsonb_build_object('role', p.role, 'name', p.name, 'jobTitle', p.job_title,
            'duty', p.duty, 'officePhone', p.office_phone) order by p.role, p.position, p.id), '[]')
          from centre_person p where p.centre_id = c.id and p.deleted_at is null),
        'members', (select coalesce(jsonb_agg(l.full_name_th order by l.full_name_th, l.id), '[]')
          from centre_member m join lao l on l.id = m.lao_id where m.centre_id = c.id and upper_inf(m.valid)))
    from centre c where c.id = a_centre and c.deleted_at is null)
  else (
    select jsonb_build_object('status', s.status, 'position', s.position, 'positionOther', s.position_other,
      'installedOn', s.installed_on, 'size', s.size, 'material', s.material, 'wording', s.wording,
      'reasonNotInstalled', s.reason_not_installed, 'plannedOn', s.planned_on,
      'photos', (select coalesce(jsonb_agg(p.sha256 order by p.sha256), '[]')
        from photo p where p.sign_id = s.id and p.deleted_at is null))
    from sign_installation s where s.centre_id = a_centre and s.removed_on is null and s.deleted_at is null) end
$$;

-- What people said of an obligation's record. The last word stands; a record changed since makes it a former one.
create table assurance_act (
  id uuid primary key default uuid_v7(),
  obligation_id uuid not null references obligation,
  act text not null check (act in ('CONFIRMED', 'VERIFIED', 'RETURNED')),
  at timestamptz not null default moment(),
  by_id uuid not null, -- an account
  by_name text not null, -- as it was then
  reason text,
  field text, -- RETURNED: what must be corrected
  record jsonb not null, -- as record_of gave it
  superseded_at timestamptz,
  check ((act = 'RETURNED') = (field is not null) and (act <> 'RETURNED' or reason <> ''))
);
create unique index assurance_standing on assurance_act (obligation_id) where superseded_at is null;
create index assurance_obligation on assurance_act (obligation_id, at);

-- NONE, CONFIRMED, VERIFIED, RETURNED, or CHANGED_SINCE it was verified.
create function assurance_of(act text, field text, said_of jsonb, record_now jsonb) returns text language sql immutable parallel safe as $$
  select case
    when act = 'RETURNED' then case when said_of -> field is not distinct from record_now -> field then 'RETURNED' else 'NONE' end
    when said_of = record_now then act
    when act = 'VERIFIED' then 'CHANGED_SINCE'
    else 'NONE' end
$$;

create function refresh_on_assurance() returns trigger language plpgsql as $$
begin
  perform refresh_obligations(array(select distinct obligation_id from new_rows order by 1));
  return null;
end $$;
create trigger assurance_refresh_insert after insert on assurance_act referencing new table as new_rows
  for each statement execute function refresh_on_assurance();

do $$
declare noun text;
begin
  foreach noun in array array['round_unlock', 'assurance_act'] loop
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function record_insert()', noun || '_record_insert', noun);
    execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows
      for each statement execute function record_update()', noun || '_record_update', noun);
    execute format('create trigger %I before delete on %I for each statement execute function refuse_delete()',
      noun || '_refuse_delete', noun);
  end loop;
end $$;

-- An unlocked unit's record may have changed after the round closed.
create function refresh_on_unlock() returns trigger language plpgsql as $$
begin
  perform refresh_subjects(array(select subject_id from new_rows));
  return null;
end $$;
create trigger round_unlock_refresh after insert on round_unlock referencing new table as new_rows
  for each statement execute function refresh_on_unlock();
