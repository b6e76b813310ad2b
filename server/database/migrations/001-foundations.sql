-- Extensions and the small functions every later migration uses.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists pgcrypto;

-- Time-ordered key (RFC 9562 version 7); PostgreSQL has its own only from 18 on, and 15 is supported.
create function uuid_v7() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
        from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

-- The moment of an edit: the server's receipt time of the request, else the transaction's start.
create function moment() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('app.received_at', true), '')::timestamptz, now())
$$;

-- The date from which a change of the register holds; today in Bangkok unless the writer says otherwise.
create function as_of_date() returns date language sql stable as $$
  select coalesce(
    nullif(current_setting('app.as_of', true), '')::date,
    (moment() at time zone 'Asia/Bangkok')::date)
$$;

create function bangkok_midnight(day date) returns timestamptz language sql immutable parallel safe as $$
  select day::timestamp at time zone 'Asia/Bangkok'
$$;

-- Empty, or one of the placeholders people type for "nothing"; such a value counts as missing.
create function is_blank(value text) returns boolean language sql immutable parallel safe as $$
  select value is null or case when length(value) < 24 then
    btrim(lower(translate(value, U&'\200B\200C\200D\2060\FEFF\00A0\00AD' || E'\t\r\n', '          ')),
          ' -–—−_.,:;…/\|*?!#+=~"''()[]{}<>0๐x') in
    ('', 'ไม่มี', 'ไม่มีครับ', 'ไม่มีค่ะ', 'ไม่มีคะ', 'ไม่มีข้อมูล', 'ไม่มีข้อมูลครับ', 'ไม่มีข้อมูลค่ะ', 'ไม่มีค่า', 'ไม่มีเลขที่',
     'ไม่ระบุ', 'ไม่ได้ระบุ', 'ไม่ทราบ', 'ไม่ปรากฏ', 'ไม่ปรากฏข้อมูล', 'ไม่พบข้อมูล', 'ยังไม่มี', 'ยังไม่มีข้อมูล', 'ยังไม่ระบุ',
     'ยังไม่ได้ระบุ', 'รอข้อมูล', 'ว่าง', 'n/a', 'n.a', 'na', 'nil', 'nill', 'none', 'null', 'undefined', 'unknown',
     'no data', 'nodata', 'not available', 'not applicable', 'tba', 'tbd')
    -- Longer than any of the words: nothing but filling?
    else btrim(value, U&'\200B\200C\200D\2060\FEFF\00A0\00AD' || E'\t\r\n' ||
      ' -–—−_.,:;…/\|*?!#+=~"''()[]{}<>0๐x') = '' end
$$;

-- Great-circle distance in kilometres between two points in degrees; null when a coordinate is.
create function distance_km(lat1 float8, lon1 float8, lat2 float8, lon2 float8)
returns float8 language sql immutable parallel safe as $$
  select 6371 * 2 * asin(least(1, sqrt(
    power(sin(radians(lat2 - lat1) / 2), 2) +
    cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2))))
$$;

-- Every row an edit changes gets the next version, also one changed by hand, so that no stale form can overwrite it.
create function next_version() returns trigger language plpgsql as $$
begin
  if new.version = old.version then
    new.version := old.version + 1;
  end if;
  new.updated_at := moment();
  return new;
end $$;
