-- Photos as they come in: order, caption and marks of their own; what tells one picture from another; uploads under way.
alter table photo
  add column position int not null default 0,
  add column recorded_by text,
  add column on_behalf boolean not null default false,
  add column version int not null default 1,
  add column updated_at timestamptz not null default moment(),
  -- 64 bits of brightness differences; pictures that look alike differ in few of them. Null: too plain to be compared.
  add column dhash text check (dhash ~ '^[0-9a-f]{16}$');
create trigger photo_next_version before update on photo for each row
  when (old.* is distinct from new.*) execute function next_version();
-- Sending the same picture to the same sign again is not a second photo.
create unique index photo_once on photo (sign_id, sha256) where deleted_at is null;

-- Null when a coordinate is, as 001 says of it: least() passes over a null and made half the earth of it.
create or replace function distance_km(lat1 float8, lon1 float8, lat2 float8, lon2 float8)
returns float8 language sql immutable parallel safe strict as $$
  select 6371 * 2 * asin(least(1, sqrt(
    power(sin(radians(lat2 - lat1) / 2), 2) +
    cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2))))
$$;

-- How many bits two pictures differ in.
create function picture_distance(a text, b text) returns int language sql immutable parallel safe as $$
  select bit_count(('x' || a)::bit(64) # ('x' || b)::bit(64))::int
$$;
-- What pictures are found by: the content, and five parts of the 64 bits. Two that differ in at most four bits have one
-- of the five parts in common.
create function picture_keys(sha256 text, dhash text) returns text[] language sql immutable parallel safe as $$
  select array[sha256] || case when dhash is null then '{}'::text[] else array(
    select n || ':' || substring(('x' || dhash)::bit(64)::text from 1 + n * 13 for 13) from generate_series(0, 4) n) end
$$;
alter table photo add column picture_keys text[] not null generated always as (picture_keys(sha256, dhash)) stored;
create index photo_picture_keys on photo using gin (picture_keys) where deleted_at is null;

-- Whether a picture that differs in at most four bits stands at a centre that does not share this sign. With nested loops
-- whatever the caller plans by: it looks up a handful of rows.
create function resembles_another(a_dhash text, a_sha256 text, a_centre_id uuid, a_physical_sign_id uuid)
returns boolean language sql stable strict set enable_nestloop = on as $$
  select exists (
    select from photo y
    join sign_installation z on z.id = y.sign_id and z.deleted_at is null
    join centre e on e.id = z.centre_id and e.deleted_at is null
    where y.picture_keys && (picture_keys(a_sha256, a_dhash))[2:] and y.deleted_at is null and y.sha256 <> a_sha256
      and picture_distance(y.dhash, a_dhash) <= 4
      and z.centre_id <> a_centre_id and z.physical_sign_id <> a_physical_sign_id)
$$;

-- The functions of 006 that know pictures, now by all their keys: like pictures concern each other as the same one does,
-- and their writers queue on the same locks.
create or replace function pictured_centres(hashes text[]) returns setof uuid language sql stable as $$
  select s.centre_id from photo p join sign_installation s on s.id = p.sign_id where p.picture_keys && hashes
$$;
create or replace function refresh_on_centre_update() returns trigger language plpgsql as $$
declare
  numbers text[];
  deltas bigint[];
  hashes text[];
begin
  select array_agg(n), array_agg(delta) into numbers, deltas
  from (select n, sum(delta)::bigint delta
        from (select n, 1 delta from new_rows c, unnest(c.phone_numbers) n where c.deleted_at is null
              union all
              select n, -1 from old_rows c, unnest(c.phone_numbers) n where c.deleted_at is null) y
        group by n having sum(delta) <> 0) x;
  select array_agg(distinct key) into hashes
  from new_rows n join old_rows o using (id)
  join sign_installation s on s.centre_id = n.id join photo p on p.sign_id = s.id cross join unnest(p.picture_keys) key
  where (n.deleted_at is null) <> (o.deleted_at is null);
  if numbers is not null or hashes is not null then
    perform queue_on_numbers(numbers || hashes);
    numbers := crossing_numbers(numbers, deltas);
  end if;
  perform refresh_subjects(array(
    select subject_id from new_rows union select subject_id from old_rows union
    select subject_id from centre where phone_numbers && numbers and deleted_at is null union
    select subject_id from centre where id in (select pictured_centres(hashes))));
  return null;
end $$;
create or replace function refresh_on_sign_update() returns trigger language plpgsql as $$
declare hashes text[];
begin
  select array_agg(distinct key) into hashes
  from new_rows n join old_rows o using (id) join photo p on p.sign_id = n.id cross join unnest(p.picture_keys) key
  where (n.centre_id, n.physical_sign_id, n.deleted_at is null) <> (o.centre_id, o.physical_sign_id, o.deleted_at is null);
  perform queue_on_numbers(hashes);
  perform refresh_centres(array(
    select centre_id from new_rows union select centre_id from old_rows union select pictured_centres(hashes)));
  return null;
end $$;
create or replace function refresh_on_photo_insert() returns trigger language plpgsql as $$
declare hashes text[] := array(select distinct key from new_rows, unnest(picture_keys) key);
begin
  perform queue_on_numbers(hashes);
  perform refresh_centres(array(
    select pictured_centres(hashes) union
    select s.centre_id from sign_installation s where s.id in (select sign_id from new_rows)));
  return null;
end $$;
create or replace function refresh_on_photo_update() returns trigger language plpgsql as $$
declare hashes text[] := array(
  select key from new_rows, unnest(picture_keys) key union select key from old_rows, unnest(picture_keys) key);
begin
  perform queue_on_numbers(hashes);
  perform refresh_centres(array(
    select pictured_centres(hashes) union
    select s.centre_id from sign_installation s where s.id in (select sign_id from new_rows union select sign_id from old_rows)));
  return null;
end $$;

-- Bytes on their way in, by whose they are and what they will be. Nothing of it is served.
create table file_upload (
  account_id uuid not null references account,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  total int not null check (total > 0),
  received int not null default 0 check (received between 0 and total),
  parts int not null default 0,
  created_at timestamptz not null default now(),
  touched_at timestamptz not null default now(),
  primary key (account_id, sha256)
);
create index photo_storage_key on photo (storage_key);
