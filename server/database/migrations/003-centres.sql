-- Centre, its people and members, sign installations and photos, legal references.
create table centre (
  id uuid primary key default uuid_v7(),
  kind text not null check (kind in ('ASSISTANCE', 'JOINT')),
  lao_id uuid references lao,
  slot_id uuid references joint_slot,
  subject_id uuid not null generated always as (coalesce(lao_id, slot_id)) stored,
  name text,
  address_no text, moo text, road text,
  subdistrict text, -- its name; checked against the district by a rule
  district_id uuid references district,
  postcode text check (postcode ~ '^[0-9]{5}$'),
  lat float8 check (lat between -90 and 90), lon float8 check (lon between -180 and 180),
  phones jsonb not null default '[]' check (jsonb_typeof(phones) = 'array'), -- [{number, extension, kind}]
  phone_numbers text[] not null default '{}', -- the digits of phones, kept by a trigger
  fax text, email text, website text, line text, facebook text, hotline text,
  opening_hours text,
  established_on date,
  order_number text,
  order_date date,
  help_fields text[] not null default '{}',
  host_lao_id uuid references lao, -- JOINT: where it stands
  host_place text,
  confirmed_none text[] not null default '{}'
    check (confirmed_none <@ array['fax', 'email', 'website', 'line', 'facebook', 'hotline']),
  remarks text,
  recorded_by text, -- the last recorder as a person reads it
  on_behalf boolean not null default false, -- recorded by the provincial office for the LAO
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment(),
  deleted_at timestamptz,
  check ((lat is null) = (lon is null)),
  check (case kind when 'ASSISTANCE' then lao_id is not null and slot_id is null
                   else slot_id is not null and lao_id is null end),
  check (kind = 'JOINT' or (host_lao_id is null and host_place is null))
);
create unique index centre_one_per_subject on centre (subject_id) where deleted_at is null;
create index centre_lao on centre (lao_id);
create index centre_slot on centre (slot_id);
create index centre_district on centre (district_id);
create index centre_host on centre (host_lao_id);
create index centre_phone_numbers on centre using gin (phone_numbers) with (fastupdate = off);
create index centre_name_sort on centre (name collate "th-x-icu", id);
create index centre_name_search on centre using gin (lower(name) gin_trgm_ops);
create trigger centre_next_version before update on centre for each row execute function next_version();

create function centre_phone_numbers() returns trigger language plpgsql as $$
begin
  new.phone_numbers := array(
    select distinct phone ->> 'number' from jsonb_array_elements(new.phones) phone
    where phone ->> 'number' is not null order by 1);
  return new;
end $$;
create trigger centre_phone_numbers before insert or update of phones, phone_numbers on centre
  for each row execute function centre_phone_numbers();

create table centre_person (
  id uuid primary key default uuid_v7(),
  centre_id uuid not null references centre,
  role text not null check (role in ('HEAD', 'COORDINATOR', 'OFFICER')),
  name text, job_title text, duty text,
  office_phone text, mobile text, email text, line text,
  position int not null default 0, -- order of display
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment(),
  deleted_at timestamptz
);
create index centre_person_centre on centre_person (centre_id);
create unique index centre_one_head on centre_person (centre_id) where role = 'HEAD' and deleted_at is null;
create trigger centre_person_next_version before update on centre_person for each row
  when (old.* is distinct from new.*) execute function next_version();

create table centre_member (
  id uuid primary key default uuid_v7(),
  centre_id uuid not null references centre,
  lao_id uuid not null references lao,
  valid daterange not null default daterange(null, null) check (not isempty(valid)),
  exclude using gist (centre_id with =, lao_id with =, valid with &&)
);
create index centre_member_lao on centre_member (lao_id);

create table sign_installation (
  id uuid primary key default uuid_v7(),
  centre_id uuid not null references centre,
  physical_sign_id uuid not null, -- two centres that share one sign share this
  status text check (status in ('INSTALLED', 'NOT_INSTALLED')),
  position text check (position in ('FENCE', 'BUILDING_FRONT', 'OTHER')),
  position_other text,
  installed_on date,
  size text, material text, wording text,
  reason_not_installed text,
  planned_on date,
  removed_on date, -- replaced or taken down; kept as history
  remarks text,
  recorded_by text,
  on_behalf boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment(),
  deleted_at timestamptz,
  check (removed_on is null or installed_on is null or removed_on >= installed_on)
);
create unique index sign_one_standing on sign_installation (centre_id) where removed_on is null and deleted_at is null;
create index sign_centre on sign_installation (centre_id);
create index sign_physical on sign_installation (physical_sign_id);
create trigger sign_next_version before update on sign_installation for each row
  when (old.* is distinct from new.*) execute function next_version();
create function sign_physical_default() returns trigger language plpgsql as $$
begin
  new.physical_sign_id := coalesce(new.physical_sign_id, new.id);
  return new;
end $$;
create trigger sign_physical_default before insert on sign_installation
  for each row execute function sign_physical_default();

create table photo (
  id uuid primary key default uuid_v7(),
  sign_id uuid not null references sign_installation,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content_type text not null check (content_type in ('image/jpeg', 'image/png', 'image/webp')),
  width int not null check (width > 0), height int not null check (height > 0), bytes int not null check (bytes > 0),
  taken_at timestamptz, taken_lat float8, taken_lon float8,
  storage_key text not null,
  caption text,
  created_at timestamptz not null default moment(),
  deleted_at timestamptz
);
create index photo_sign on photo (sign_id);
create index photo_sha256 on photo (sha256);

-- Laws, announcements and letters a kind of centre rests on; dated, because they are replaced.
create table legal_reference (
  id uuid primary key default uuid_v7(),
  centre_kind text check (centre_kind in ('ASSISTANCE', 'JOINT')), -- null: both
  kind text not null check (kind in ('LAW', 'REGULATION', 'ANNOUNCEMENT', 'LETTER', 'ORDER')),
  title_th text not null,
  number text,
  issued_on date,
  clause text,
  url text,
  valid daterange not null default daterange(null, null) check (not isempty(valid)),
  created_at timestamptz not null default moment()
);

-- Where a centre lies: its LAO's province, seat district and own area, or its roster slot's.
create view centre_place as
  select c.id centre_id, l.province_id, l.district_id seat_district_id, l.id lao_id
  from centre c join lao l on l.id = c.lao_id
  union all
  select c.id, s.province_id, s.district_id, null::uuid
  from centre c join joint_slot s on s.id = c.slot_id;
