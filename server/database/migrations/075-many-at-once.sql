-- What an import of a whole country spent its time on, once for each of 8,000 records.

-- The same answer as in 001. A value that begins with a digit other than zero, or with a Thai consonant that none of the
-- words begins with, is none of them, whatever follows: most values are told by their first letter.
create or replace function is_blank(value text) returns boolean language sql immutable parallel safe as $$
  select value is null or case
    when ascii(value) between 49 and 57 or (ascii(value) between 3585 and 3630 and ascii(value) not in (3618, 3619, 3623)) then false
    when length(value) < 24 then
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

-- The open rounds are asked once and not once for each obligation; so is whether a record is held fast.
create function live_obligations(subjects uuid[], an_item text) returns uuid[] language sql stable as $$
  select coalesce(array_agg(o.id order by o.id), '{}')
  from obligation o join round r on r.id = o.round_id
  where o.subject_id = any(subjects) and (an_item is null or o.item = an_item)
    and (r.closes_at is null or moment() < r.closes_at or exists (
      select from round_unlock u where u.round_id = r.id and u.subject_id = o.subject_id
        and u.revoked_at is null and moment() < u.until))
$$;
create or replace function live_obligations(subjects uuid[]) returns uuid[] language sql stable as $$
  select live_obligations(subjects, null)
$$;

-- Signs and photos are asked about by SIGN alone, people and members by BASIC alone; a centre by both.
create function refresh_centres(centres uuid[], an_item text) returns void language sql as $$
  select refresh_obligations(live_obligations(array(select subject_id from centre where id = any(centres)), an_item))
$$;
create or replace function refresh_on_part_insert() returns trigger language plpgsql as $$
begin
  perform refresh_centres(array(select centre_id from new_rows), case tg_table_name when 'sign_installation' then 'SIGN' else 'BASIC' end);
  return null;
end $$;
create or replace function refresh_on_part_update() returns trigger language plpgsql as $$
begin
  perform refresh_centres(array(select centre_id from new_rows union select centre_id from old_rows), 'BASIC');
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
    select centre_id from new_rows union select centre_id from old_rows union select pictured_centres(hashes)), 'SIGN');
  return null;
end $$;
create or replace function refresh_on_photo_insert() returns trigger language plpgsql as $$
declare hashes text[] := array(select distinct key from new_rows, unnest(picture_keys) key);
begin
  perform queue_on_numbers(hashes);
  perform refresh_centres(array(
    select pictured_centres(hashes) union
    select s.centre_id from sign_installation s where s.id in (select sign_id from new_rows)), 'SIGN');
  return null;
end $$;
create or replace function refresh_on_photo_update() returns trigger language plpgsql as $$
declare hashes text[] := array(
  select key from new_rows, unnest(picture_keys) key union select key from old_rows, unnest(picture_keys) key);
begin
  perform queue_on_numbers(hashes);
  perform refresh_centres(array(
    select pictured_centres(hashes) union
    select s.centre_id from sign_installation s where s.id in (select sign_id from new_rows union select sign_id from old_rows)), 'SIGN');
  return null;
end $$;

-- Those of these subjects whose record is held fast, as is_closed of 041 says of one.
create function closed_subjects(subjects uuid[]) returns setof uuid language sql stable as $$
  select o.subject_id
  from obligation o join round r on r.id = o.round_id
  where o.subject_id = any(subjects)
  group by o.subject_id
  having bool_and(r.closes_at is not null and moment() >= r.closes_at and not exists (
    select from round_unlock u where u.round_id = r.id and u.subject_id = o.subject_id
      and u.revoked_at is null and moment() < u.until))
$$;

create or replace function refuse_closed() returns trigger language plpgsql as $$
declare subjects uuid[];
begin
  if change_setting('actor_id') is null then
    return null;
  end if;
  if tg_table_name = 'centre' then
    subjects := array(select subject_id from new_rows);
  elsif tg_table_name = 'photo' then
    subjects := array(select c.subject_id from new_rows n join sign_installation s on s.id = n.sign_id
      join centre c on c.id = s.centre_id);
  else
    subjects := array(select c.subject_id from centre c where c.id in (select centre_id from new_rows));
  end if;
  if exists (select from closed_subjects(subjects)) then
    raise exception 'every round that asked for this record has closed' using errcode = 'check_violation', constraint = 'record_is_closed';
  end if;
  return null;
end $$;

-- That a rule fails follows from the record, whose history is kept; what people make of it (an explanation) is kept, and
-- so is its closing and reopening. A second line for each issue opened told nothing that the issue does not tell.
drop trigger issue_record_insert on issue;

-- The history's line of a new record, put together as text: half the time of an object made for each of its fields.
create or replace function record_insert() returns trigger language plpgsql as $$
begin
  insert into change (noun, record_id, centre_id, action, fields, actor_id, actor, on_behalf_of, reason, request_id)
  select tg_table_name, (r.j ->> 'id')::uuid,
    coalesce(r.j ->> 'centre_id', case when tg_table_name = 'centre' then r.j ->> 'id' end)::uuid,
    'CREATED',
    (select coalesce(('{' || string_agg('"' || key || '":{"from":null,"to":' || value::text || '}', ',') || '}')::jsonb, '{}')
     from jsonb_each(r.j)
     where value <> 'null' and value <> '[]' and value <> '""'
       and key not in ('id', 'version', 'created_at', 'updated_at', 'subject_id', 'phone_numbers', 'search_text')),
    change_setting('actor_id')::uuid, change_setting('actor'), change_setting('on_behalf_of'),
    change_setting('reason'), change_setting('request_id')
  from (select to_jsonb(n) j from new_rows n offset 0) r; -- offset 0: the row becomes JSON once, not once for each use
  return null;
end $$;

-- No number and one number, as nearly every centre has, without a query.
create or replace function centre_phone_numbers() returns trigger language plpgsql as $$
begin
  new.phone_numbers := case jsonb_array_length(new.phones)
    when 0 then '{}'
    when 1 then array_remove(array[new.phones -> 0 ->> 'number'], null)
    else array(
      select distinct phone ->> 'number' from jsonb_array_elements(new.phones) phone
      where phone ->> 'number' is not null order by 1) end;
  return new;
end $$;

-- Names of a whole country wait in the list that takes them quickly; a search reads it in 8 ms until the next vacuum sorts it in.
alter index centre_name_search set (gin_pending_list_limit = 65536);

-- The lists in dictionary order are of centres that were not deleted, and have an index of their own (050).
drop index centre_name_sort;
