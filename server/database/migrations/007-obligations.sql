-- Opening a round generates its obligations from register and roster; afterwards the register amends them with dates.

-- The version of an LAO that places it in a round: the one valid at the due instant, else its first one later, else its last.
create function placing_version(lao uuid, due timestamptz) returns lao_version language sql stable as $$
  select v from lao_version v where v.lao_id = lao
  order by (v.valid @> (due at time zone 'Asia/Bangkok')::date) desc,
    case when lower(v.valid) > (due at time zone 'Asia/Bangkok')::date then lower(v.valid) end asc nulls last, v.valid desc
  limit 1
$$;

-- Adds the obligations (and their expectation) that a round owes for these subjects and does not have yet.
create function add_obligations(a_round round, subjects uuid[]) returns bigint language plpgsql as $$
declare n bigint;
begin
  create temporary table if not exists owed (
    subject_id uuid, kind text, lao_id uuid, slot_id uuid, province_id uuid, district_id uuid, lao_type text,
    starts timestamptz, ends timestamptz, ended_why text
  ) on commit drop;
  truncate owed;
  insert into owed
  select l.id, 'ASSISTANCE', l.id, null, v.province_id, case when v.type <> 'PAO' then v.district_id end, v.type,
    coalesce(bangkok_midnight(l.active_from), '-infinity'), coalesce(bangkok_midnight(l.ended_on), 'infinity'),
    coalesce(l.end_reason, 'the LAO has ended')
  from lao l cross join lateral placing_version(l.id, a_round.due_at) v
  where (subjects is null or l.id = any(subjects))
    and (l.ended_on is null or bangkok_midnight(l.ended_on) > a_round.opens_at);
  insert into owed
  select s.id, 'JOINT', null, s.id, s.province_id, s.district_id, null,
    coalesce(bangkok_midnight(s.active_from), '-infinity'),
    least(coalesce(bangkok_midnight(s.ended_on), 'infinity'), coalesce(s.none_answered_at, 'infinity')),
    coalesce(s.none_reason, 'the roster slot has ended')
  from joint_slot s
  where (subjects is null or s.id = any(subjects))
    and (s.ended_on is null or bangkok_midnight(s.ended_on) > a_round.opens_at);

  with added as (
    insert into obligation (round_id, kind, item, lao_id, slot_id, province_id, district_id, region_code, lao_type,
                            due_at, effective_due_at, is_new)
    select a_round.id, w.kind, i.item, w.lao_id, w.slot_id, w.province_id, w.district_id, p.region_code, w.lao_type,
      a_round.due_at, a_round.due_at, w.starts > a_round.opens_at
    from owed w cross join (values ('BASIC'), ('SIGN')) i (item) join province p on p.id = w.province_id
    where p.in_scope
    on conflict (round_id, subject_id, item) do nothing
    returning id, subject_id),
  expected as (
    insert into obligation_expectation (obligation_id, status, valid_from, valid_to)
    select a.id, 'EXPECTED', w.starts, w.ends from added a join owed w using (subject_id) where w.starts < w.ends),
  not_yet as (
    insert into obligation_expectation (obligation_id, status, valid_to, reason)
    select a.id, 'NOT_APPLICABLE', w.starts, 'not yet in being'
    from added a join owed w using (subject_id) where w.starts > '-infinity'),
  ended as (
    insert into obligation_expectation (obligation_id, status, valid_from, reason)
    select a.id, 'NOT_APPLICABLE', w.ends, w.ended_why
    from added a join owed w using (subject_id) where w.ends < 'infinity')
  select count(*) into n from added;
  return n;
end $$;

create function open_round(a_round_id uuid) returns bigint language plpgsql as $$
declare
  r round;
  n bigint;
begin
  -- An edit under way sees no obligation yet and would be seen by none: wait for those, and hold new ones up.
  lock table lao, joint_slot, centre, centre_person, centre_member, sign_installation, photo in share row exclusive mode;
  update round set opened_at = moment() where id = a_round_id and opened_at is null returning * into r;
  if r.id is null then
    raise exception 'round % does not exist or is already open', a_round_id using errcode = 'check_violation', constraint = 'round_opens_once';
  end if;
  n := add_obligations(r, null);
  return n;
end $$;

-- What its obligations were counted and timed by stands from the day it opened; a later due date is an extension.
create function round_keeps_its_dates() returns trigger language plpgsql as $$
begin
  raise exception 'round % is open: its due date stands, grant an extension instead', old.code
    using errcode = 'check_violation', constraint = 'round_keeps_its_dates';
end $$;
create trigger round_keeps_its_dates before update of due_at, opens_at, opened_at on round for each row
  when (old.opened_at is not null and (old.due_at, old.opens_at, old.opened_at) is distinct from (new.due_at, new.opens_at, new.opened_at))
  execute function round_keeps_its_dates();

-- Placement and membership follow the register, by dates: before the due instant fully, afterwards only membership.
create function amend_obligations() returns trigger language plpgsql as $$
declare
  r round;
  subjects uuid[];
  moved uuid[];
begin
  if tg_table_name = 'lao' then
    if tg_op = 'UPDATE' then
      subjects := array(
        select n.id from new_rows n join old_rows o using (id)
        where (n.type, n.province_id, n.district_id, n.active_from, n.ended_on)
           is distinct from (o.type, o.province_id, o.district_id, o.active_from, o.ended_on));
    else
      subjects := array(select id from new_rows);
    end if;
  else
    subjects := array(select id from new_rows);
  end if;
  if cardinality(subjects) = 0 then
    return null;
  end if;

  for r in select * from round where opened_at is not null and (closes_at is null or moment() < closes_at) order by due_at loop
    perform add_obligations(r, subjects);
    with placed as (
      update obligation b set lao_type = v.type, province_id = v.province_id, region_code = p.region_code,
        district_id = case when v.type <> 'PAO' then v.district_id end
      from unnest(subjects) s (id) cross join lateral placing_version(s.id, r.due_at) v join province p on p.id = v.province_id
      where tg_table_name = 'lao' and b.round_id = r.id and b.lao_id = s.id
        and (b.lao_type, b.province_id, b.district_id) is distinct from
            (v.type, v.province_id, case when v.type <> 'PAO' then v.district_id end)
      returning b.id),
    slots as (
      update obligation b set province_id = s.province_id, region_code = p.region_code, district_id = s.district_id
      from joint_slot s join province p on p.id = s.province_id
      where tg_table_name = 'joint_slot' and b.round_id = r.id and b.slot_id = s.id and s.id = any(subjects)
        and moment() < r.due_at and (b.province_id, b.district_id) is distinct from (s.province_id, s.district_id)
      returning b.id)
    select array_agg(id order by id) into moved from (select id from placed union all select id from slots) x;
    -- A point is looked for in the province the unit is placed in.
    perform refresh_obligations(moved);
  end loop;

  -- An ended subject is owed until it ends; what was decided for later no longer applies.
  perform end_expectation(b.id, s.ends, s.why)
  from obligation b join round on round.id = b.round_id and (round.closes_at is null or moment() < round.closes_at)
  join (
    select id, bangkok_midnight(ended_on) ends, coalesce(end_reason, 'the LAO has ended') why
    from lao where id = any(subjects) and ended_on is not null
    union all
    select id, least(coalesce(bangkok_midnight(ended_on), 'infinity'), coalesce(none_answered_at, 'infinity')),
      coalesce(none_reason, 'the roster slot has ended')
    from joint_slot where id = any(subjects) and (ended_on is not null or none_reason is not null)) s on s.id = b.subject_id;
  perform set_expectation(b.id, 'EXPECTED', s.since, 'infinity', null, null, null)
  from obligation b join round on round.id = b.round_id and (round.closes_at is null or moment() < round.closes_at)
  join (
    select id, moment() since from lao where id = any(subjects) and ended_on is null
    union all
    select id, moment() from joint_slot where id = any(subjects) and ended_on is null and none_reason is null) s on s.id = b.subject_id
  where exists (select from obligation_expectation x
    where x.obligation_id = b.id and x.superseded_at is null and x.status = 'NOT_APPLICABLE'
      and x.valid_to = 'infinity' and x.approved_by is null);
  return null;
end $$;

-- From `at` on the obligation does not apply, because …; an end decided before for another date gives way.
create function end_expectation(an_obligation uuid, at timestamptz, why text) returns void language plpgsql as $$
declare earlier timestamptz;
begin
  select valid_from into earlier from obligation_expectation
  where obligation_id = an_obligation and superseded_at is null and status = 'NOT_APPLICABLE' and valid_to = 'infinity'
    and approved_by is null;
  if earlier = at then
    return;
  end if;
  if earlier < at then
    perform set_expectation(an_obligation, 'EXPECTED', earlier, at, null, null, null);
  end if;
  perform set_expectation(an_obligation, 'NOT_APPLICABLE', at, 'infinity', why, null, null);
end $$;

-- Sets the status of an obligation for [from_at, to_at). Rows that stood there are superseded, never overwritten;
-- what of them lies outside the span is written anew.
create function set_expectation(an_obligation uuid, a_status text, from_at timestamptz, to_at timestamptz,
                                why text, document text, approver text)
returns void language sql as $$
  with stood as (
    update obligation_expectation set superseded_at = moment()
    where obligation_id = an_obligation and superseded_at is null and valid_from < to_at and from_at < valid_to
    returning *)
  insert into obligation_expectation (obligation_id, status, valid_from, valid_to, reason, document_number, approved_by)
  select obligation_id, status, valid_from, from_at, reason, document_number, approved_by from stood where valid_from < from_at
  union all
  select obligation_id, status, to_at, valid_to, reason, document_number, approved_by from stood where to_at < valid_to
  union all
  values (an_obligation, a_status, from_at, to_at, why, document, approver)
$$;

create trigger obligations_follow_lao_insert after insert on lao referencing new table as new_rows
  for each statement execute function amend_obligations();
create trigger obligations_follow_lao_update after update on lao referencing old table as old_rows new table as new_rows
  for each statement execute function amend_obligations();
create trigger obligations_follow_slot_insert after insert on joint_slot referencing new table as new_rows
  for each statement execute function amend_obligations();
create trigger obligations_follow_slot_update after update on joint_slot referencing new table as new_rows
  for each statement execute function amend_obligations();

create trigger due_extension_record_insert after insert on due_extension referencing new table as new_rows
  for each statement execute function record_insert();
create trigger due_extension_refuse_change before update or delete on due_extension
  for each statement execute function refuse_delete();

-- A later due date for a whole round, for a province, or for one unit (LAO or roster slot), by the Department and before
-- the due date that stands; later than that. Answers how many obligations it moves.
create function extend_due(a_round uuid, a_province uuid, a_subject uuid, until timestamptz, document text, approver text)
returns bigint language plpgsql as $$
declare n bigint;
begin
  if exists (
    select from obligation b where b.round_id = a_round and (a_province is null or b.province_id = a_province)
      and (a_subject is null or b.subject_id = a_subject) and moment() >= b.effective_due_at) then
    raise exception 'the due date has passed; it cannot be extended any more'
      using errcode = 'check_violation', constraint = 'extension_before_due';
  end if;
  insert into due_extension (round_id, province_id, subject_id, due_at, document_number, approved_by)
  values (a_round, a_province, a_subject, until, document, approver);
  update obligation b set effective_due_at = until
  where b.round_id = a_round and (a_province is null or b.province_id = a_province)
    and (a_subject is null or b.subject_id = a_subject) and until > b.effective_due_at;
  get diagnostics n = row_count;
  if n = 0 then
    raise exception 'nothing is owed there before that date' using errcode = 'check_violation', constraint = 'extension_moves_something';
  end if;
  return n;
end $$;

-- One joint centre is expected in each district of the Department's provinces; a district that has or had a slot keeps its own roster.
create function create_default_roster() returns bigint language sql as $$
  with added as (
    insert into joint_slot (province_id, district_id)
    select d.province_id, d.id from district d join province p on p.id = d.province_id
    where p.in_scope and not exists (select from joint_slot s where s.district_id = d.id)
    order by d.code
    returning 1)
  select count(*) from added
$$;
