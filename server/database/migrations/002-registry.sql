-- Province, district, LAO with dated versions, roster of joint centres.
create table region (
  code text primary key,
  name_th text not null,
  name_en text not null,
  position int not null default 0
);

create table province (
  id uuid primary key default uuid_v7(),
  code text not null unique check (code ~ '^[0-9]{2}$'), -- TIS 1099
  name_th text not null,
  name_en text not null,
  region_code text not null references region,
  in_scope boolean not null default true, -- Bangkok is not under the Department
  lat float8, lon float8,
  south float8, north float8, west float8, east float8
);
create index on province (region_code);

create table district (
  id uuid primary key default uuid_v7(),
  code text not null unique check (code ~ '^[0-9]{4}$'),
  province_id uuid not null references province,
  name_th text not null,
  name_en text not null,
  kind text not null check (kind in ('AMPHOE', 'KHET')),
  postcode text,
  lat float8, lon float8 -- its middle, where known
);
create index on district (province_id);

create table subdistrict (
  id uuid primary key default uuid_v7(),
  code text not null unique check (code ~ '^[0-9]{6}$'),
  district_id uuid not null references district,
  name_th text not null,
  name_en text not null,
  postcode text
);
create index on subdistrict (district_id);

create function lao_full_name(type text, name text) returns text language sql immutable parallel safe as $$
  select case type
    when 'PAO' then 'องค์การบริหารส่วนจังหวัด' || name
    when 'CITY' then 'เทศบาลนคร' || name
    when 'TOWN' then 'เทศบาลเมือง' || name
    when 'SUBDISTRICT_MUNICIPALITY' then 'เทศบาลตำบล' || name
    when 'SAO' then 'องค์การบริหารส่วนตำบล' || name
    else name end
$$;
create function lao_short_name(type text, name text) returns text language sql immutable parallel safe as $$
  select case type
    when 'PAO' then 'อบจ.' || name
    when 'CITY' then 'ทน.' || name
    when 'TOWN' then 'ทม.' || name
    when 'SUBDISTRICT_MUNICIPALITY' then 'ทต.' || name
    when 'SAO' then 'อบต.' || name
    else name end
$$;

create table lao (
  id uuid primary key default uuid_v7(),
  code text not null check (code ~ '^[0-9]{8}$'),
  type text not null check (type in ('PAO', 'CITY', 'TOWN', 'SUBDISTRICT_MUNICIPALITY', 'SAO', 'SPECIAL')),
  name_th text not null check (name_th <> ''),
  name_en text,
  full_name_th text generated always as (lao_full_name(type, name_th)) stored,
  short_name_th text generated always as (lao_short_name(type, name_th)) stored,
  province_id uuid not null references province,
  district_id uuid not null references district, -- the seat district
  address_no text, moo text, postcode text check (postcode ~ '^[0-9]{5}$'),
  area_km2 numeric check (area_km2 > 0),
  lat float8 check (lat between -90 and 90), lon float8 check (lon between -180 and 180),
  website text,
  active_from date, -- null: since before the register began
  ended_on date, -- the first day it no longer exists
  successor_id uuid references lao,
  end_reason text,
  search_text text not null default '',
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment(),
  check ((lat is null) = (lon is null)),
  check (ended_on is null or active_from is null or ended_on > active_from),
  check (successor_id is null or ended_on is not null),
  check (successor_id <> id),
  constraint lao_code_once exclude (code with =) where (ended_on is null) deferrable initially deferred,
  constraint lao_name_once exclude (type with =, name_th with =, district_id with =) where (ended_on is null)
    deferrable initially deferred
);
create index lao_province on lao (province_id);
create index lao_district on lao (district_id);
create index lao_code on lao (code);
create index lao_successor on lao (successor_id);
create index lao_name_sort on lao (name_th collate "th-x-icu", id);
create index lao_search on lao using gin (search_text gin_trgm_ops);

create table lao_version (
  id uuid primary key default uuid_v7(),
  lao_id uuid not null references lao,
  code text not null check (code ~ '^[0-9]{8}$'),
  type text not null,
  name_th text not null,
  province_id uuid not null references province,
  district_id uuid not null references district,
  valid daterange not null check (not isempty(valid)),
  constraint lao_version_one_at_a_time exclude using gist (lao_id with =, valid with &&) deferrable initially deferred,
  constraint lao_version_code_once exclude using gist (code with =, valid with &&) deferrable initially deferred
);
create index on lao_version (district_id);

-- What a search for an LAO looks through: both ways of writing its name, its code, its district and province.
create function lao_search_text() returns trigger language plpgsql as $$
begin
  select lower(concat_ws(' ', lao_full_name(new.type, new.name_th), lao_short_name(new.type, new.name_th), new.name_en,
      new.code, 'อ.' || d.name_th, 'อำเภอ' || d.name_th, 'จ.' || p.name_th, 'จังหวัด' || p.name_th))
    into new.search_text
  from district d join province p on p.id = new.province_id
  where d.id = new.district_id;
  return new;
end $$;
create trigger lao_search_text before insert or update of type, name_th, name_en, code, district_id, province_id on lao
  for each row execute function lao_search_text();
create trigger lao_next_version before update on lao for each row execute function next_version();

-- The register's history writes itself: whoever changes code, type, name or district of an LAO, by whatever
-- path, closes its version on as_of_date() and opens the next one.
create function lao_version_on_insert() returns trigger language plpgsql as $$
begin
  insert into lao_version (lao_id, code, type, name_th, province_id, district_id, valid)
  select id, code, type, name_th, province_id, district_id, daterange(active_from, ended_on) from new_rows;
  return null;
end $$;
create trigger lao_version_on_insert after insert on lao referencing new table as new_rows
  for each statement execute function lao_version_on_insert();

create function lao_version_on_update() returns trigger language plpgsql as $$
declare
  day date := as_of_date();
  early text;
begin
  create temporary table if not exists lao_version_change (
    lao_id uuid, code text, type text, name_th text, province_id uuid, district_id uuid, ended_on date, described boolean
  ) on commit drop;
  truncate lao_version_change;
  insert into lao_version_change
  select n.id, n.code, n.type, n.name_th, n.province_id, n.district_id, n.ended_on,
    (n.code, n.type, n.name_th, n.province_id, n.district_id) is distinct from
    (o.code, o.type, o.name_th, o.province_id, o.district_id)
  from new_rows n join old_rows o using (id)
  where (n.code, n.type, n.name_th, n.province_id, n.district_id, n.ended_on) is distinct from
        (o.code, o.type, o.name_th, o.province_id, o.district_id, o.ended_on);

  select string_agg(c.code, ', ') into early
  from lao_version_change c join lao_version v on v.lao_id = c.lao_id and upper_inf(v.valid)
  where c.described and day < lower(v.valid);
  if early is not null then
    raise exception 'the register already holds a later version of LAO %; a change dated % cannot come before it', early, day
      using errcode = 'check_violation', constraint = 'lao_version_in_order';
  end if;

  -- A second change on the day a version began corrects that version.
  update lao_version v set code = c.code, type = c.type, name_th = c.name_th,
    province_id = c.province_id, district_id = c.district_id
  from lao_version_change c
  where v.lao_id = c.lao_id and upper_inf(v.valid) and lower(v.valid) = day and c.described;

  with closed as (
    update lao_version v set valid = daterange(lower(v.valid), day)
    from lao_version_change c
    where v.lao_id = c.lao_id and upper_inf(v.valid) and c.described
      and (lower_inf(v.valid) or lower(v.valid) < day)
    returning v.lao_id)
  insert into lao_version (lao_id, code, type, name_th, province_id, district_id, valid)
  select c.lao_id, c.code, c.type, c.name_th, c.province_id, c.district_id, daterange(day, null)
  from lao_version_change c join closed using (lao_id);

  update lao_version v set valid = daterange(lower(v.valid), c.ended_on)
  from lao_version_change c
  where v.lao_id = c.lao_id
    and v.id = (select id from lao_version last where last.lao_id = c.lao_id order by valid desc limit 1)
    and upper(v.valid) is distinct from c.ended_on;
  return null;
end $$;
create trigger lao_version_on_update after update on lao referencing old table as old_rows new table as new_rows
  for each statement execute function lao_version_on_update();

-- A place where a joint centre is expected; by default one per district.
create table joint_slot (
  id uuid primary key default uuid_v7(),
  province_id uuid not null references province,
  district_id uuid not null references district,
  label_th text not null default '',
  active_from date,
  ended_on date,
  none_reason text, -- the province's answer "there is none, because …"
  none_document text,
  none_answered_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment(),
  check ((none_reason is null) = (none_answered_at is null)),
  check (ended_on is null or active_from is null or ended_on > active_from),
  unique (district_id, label_th)
);
create index on joint_slot (province_id);
create trigger joint_slot_next_version before update on joint_slot for each row
  when (old.* is distinct from new.*) execute function next_version();
