-- Most edits change nothing that a rule could answer otherwise: a road is another road. Whether one does is said by
-- functions printed from the rules (server/completeness/rules/inputs.ts) and installed with them; until then every edit does.
create function centre_matters_to_basic(was centre, now centre) returns boolean language sql stable as 'select true';
create function centre_matters_to_sign(was centre, now centre) returns boolean language sql stable as 'select true';
create function sign_matters_to_sign(was sign_installation, now sign_installation) returns boolean language sql stable as 'select true';

-- The same answer as in 075. Called and not written out: an evaluation asks it some forty times, and to prepare all those
-- words as often took longer than to evaluate the one record of an edit.
create or replace function is_blank(value text) returns boolean language plpgsql immutable parallel safe as $$
begin
  return value is null or case
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
      ' -–—−_.,:;…/\|*?!#+=~"''()[]{}<>0๐x') = '' end;
end $$;

-- The same as in 075, planned once for each connection: planned for each edit, it took longer than all the rest of it.
create or replace function live_obligations(subjects uuid[], an_item text) returns uuid[] language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
begin
  return (
    select coalesce(array_agg(o.id order by o.id), '{}')
    from obligation o join round r on r.id = o.round_id
    where o.subject_id = any(subjects) and (an_item is null or o.item = an_item)
      and (r.closes_at is null or moment() < r.closes_at or exists (
        select from round_unlock u where u.round_id = r.id and u.subject_id = o.subject_id
          and u.revoked_at is null and moment() < u.until)));
end $$;
alter function record_insert() set plan_cache_mode = force_generic_plan;
alter function record_update() set plan_cache_mode = force_generic_plan;
alter function refuse_closed() set plan_cache_mode = force_generic_plan;
alter function refresh_obligations(uuid[]) set plan_cache_mode = force_generic_plan;

-- Evaluates BASIC of these subjects and SIGN of those; and of all that were edited what every edit concerns: what failed
-- to be evaluated is tried again, and what was returned is compared with the whole record.
create function refresh_items(basic uuid[], sign uuid[], edited uuid[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
declare unsettled uuid[];
begin
  select array_agg(o.id) into unsettled
  from obligation o join obligation_status s on s.obligation_id = o.id
  where o.subject_id = any(edited) and (s.state = 'UNKNOWN' or exists (
    select from assurance_act a where a.obligation_id = o.id and a.superseded_at is null and a.act = 'RETURNED'));
  if unsettled is not null then
    unsettled := array(select o from unnest(live_obligations(edited)) o where o = any(unsettled));
  elsif basic is null and sign is null then
    return;
  end if;
  perform refresh_obligations(array(
    select unnest(live_obligations(basic, 'BASIC') || live_obligations(sign, 'SIGN') || unsettled) o group by o));
end $$;

create or replace function refresh_on_centre_update() returns trigger language plpgsql as $$
declare
  edited uuid[];
  basic uuid[];
  sign uuid[];
  numbers text[];
  deltas bigint[];
  hashes text[];
begin
  select array_agg(s.id), array_agg(s.id) filter (where centre_matters_to_basic(o, n)), array_agg(s.id) filter (where centre_matters_to_sign(o, n))
    into edited, basic, sign
  from new_rows n join old_rows o using (id)
  cross join lateral (select n.subject_id id union select o.subject_id) s;
  if basic is not null then
    select array_agg(n), array_agg(delta) into numbers, deltas
    from (select n, sum(delta)::bigint delta
          from (select n, 1 delta from new_rows c, unnest(c.phone_numbers) n where c.deleted_at is null
                union all
                select n, -1 from old_rows c, unnest(c.phone_numbers) n where c.deleted_at is null) y
          group by n having sum(delta) <> 0) x;
  end if;
  if sign is not null then
    select array_agg(distinct key) into hashes
    from new_rows n join old_rows o using (id)
    join sign_installation s on s.centre_id = n.id join photo p on p.sign_id = s.id cross join unnest(p.picture_keys) key
    where (n.deleted_at is null) <> (o.deleted_at is null);
  end if;
  if numbers is not null or hashes is not null then
    perform queue_on_numbers(numbers || hashes);
    numbers := crossing_numbers(numbers, deltas);
    basic := basic || array(select subject_id from centre where phone_numbers && numbers and deleted_at is null);
    sign := sign || array(select subject_id from centre where id in (select pictured_centres(hashes)));
  end if;
  perform refresh_items(basic, sign, edited);
  return null;
end $$;

create or replace function refresh_on_sign_update() returns trigger language plpgsql as $$
declare
  centres uuid[];
  mattering uuid[];
  hashes text[];
begin
  select array_agg(s.id), array_agg(s.id) filter (where sign_matters_to_sign(o, n)) into centres, mattering
  from new_rows n join old_rows o using (id)
  cross join lateral (select n.centre_id id union select o.centre_id) s;
  if mattering is not null then
    select array_agg(distinct key) into hashes
    from new_rows n join old_rows o using (id) join photo p on p.sign_id = n.id cross join unnest(p.picture_keys) key
    where (n.centre_id, n.physical_sign_id, n.deleted_at is null) <> (o.centre_id, o.physical_sign_id, o.deleted_at is null);
    if hashes is not null then
      perform queue_on_numbers(hashes);
      mattering := mattering || array(select pictured_centres(hashes));
    end if;
    mattering := array(select subject_id from centre where id = any(mattering));
  end if;
  perform refresh_items(null, mattering, array(select subject_id from centre where id = any(centres)));
  return null;
end $$;
