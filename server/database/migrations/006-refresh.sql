-- Completeness is derived here, in the transaction of the write, whatever made the write.
-- evaluate_obligations() is compiled from the rules in server/completeness/rules and installed at start;
-- until then nothing can be evaluated, and that is UNKNOWN, never green.
create type evaluation as (
  obligation_id uuid, state text, missing text[], errors text[], queries text[], explained text[], advice text[],
  sign_status text, physical_sign_id uuid, centre_id uuid);

create function evaluate_obligations(ids uuid[]) returns setof evaluation language plpgsql stable as $$
begin
  raise exception 'no rules are installed';
end $$;

-- Writes evaluation results into status, history and issues; `failure` says why there are none.
-- Arrays of rows and not temporary tables: this runs in every edit, and a table costs more than the edit.
create function store_evaluation(ids uuid[], failure text) returns void language plpgsql as $$
declare
  ts timestamptz := moment();
  results evaluation[];
  changes obligation_status_history[];
begin
  if failure is null and cardinality(ids) > 200 then
    -- Planned afresh and without nested loops: a plan made for small tables takes minutes over a whole country.
    perform set_config('enable_nestloop', 'off', true);
    execute 'select array_agg(e) from evaluate_obligations($1) e' into results using ids;
    perform set_config('enable_nestloop', 'on', true);
  elsif failure is null then
    select array_agg(e) into results from evaluate_obligations(ids) e;
  else
    select array_agg(row(s.obligation_id, 'UNKNOWN', '{}', '{}', '{}', '{}', '{}', s.sign_status, s.physical_sign_id, s.centre_id)::evaluation)
      into results
    from obligation_status s where s.obligation_id = any(ids);
  end if;

  select array_agg(row(
    e.obligation_id, e.state, e.missing, e.errors, e.queries, e.advice, e.sign_status, e.physical_sign_id, e.centre_id,
    x.at,
    coalesce(s.first_recorded_at, case when e.state in ('INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT') then x.at end),
    coalesce(s.first_complete_at, case when e.state in ('COMPLETE_WITH_ERRORS', 'CORRECT') then x.at end),
    coalesce(s.first_correct_at, case when e.state = 'CORRECT' then x.at end),
    case when x.at < o.due_at then null when s.since < o.due_at then s.state else coalesce(s.state_at_due, 'NOT_RECORDED') end,
    coalesce(s.correct_after_due_at, case when e.state = 'CORRECT' and x.at >= o.due_at then x.at end),
    case when x.at < o.effective_due_at then null when s.since < o.effective_due_at then s.state
         else coalesce(s.state_at_effective_due, 'NOT_RECORDED') end,
    coalesce(s.correct_after_effective_due_at, case when e.state = 'CORRECT' and x.at >= o.effective_due_at then x.at end),
    failure,
    'infinity')::obligation_status_history)
    into changes
  from unnest(results) e
  join obligation_status s using (obligation_id)
  join obligation o on o.id = e.obligation_id
  -- Time never runs backwards in one obligation: an edit that was received earlier and had to wait takes effect after
  -- the one it waited for, and cannot undo what stood at the due instant.
  cross join lateral (select greatest(ts, s.since) at) x
  where (e.state, e.missing, e.errors, e.queries, e.advice, e.sign_status, e.physical_sign_id, e.centre_id, failure)
     is distinct from
        (s.state, s.missing, s.errors, s.queries, s.advice, s.sign_status, s.physical_sign_id, s.centre_id, s.fault);

  if changes is not null then
    update obligation_status_history h set valid_to = c.since
    from unnest(changes) c
    where h.obligation_id = c.obligation_id and h.valid_to = 'infinity' and h.since < c.since;

    insert into obligation_status_history select c.* from unnest(changes) c
    on conflict (obligation_id, since) do update set
      state = excluded.state, missing = excluded.missing, errors = excluded.errors, queries = excluded.queries,
      advice = excluded.advice, sign_status = excluded.sign_status, physical_sign_id = excluded.physical_sign_id,
      centre_id = excluded.centre_id, first_recorded_at = excluded.first_recorded_at,
      first_complete_at = excluded.first_complete_at, first_correct_at = excluded.first_correct_at,
      state_at_due = excluded.state_at_due, correct_after_due_at = excluded.correct_after_due_at,
      state_at_effective_due = excluded.state_at_effective_due,
      correct_after_effective_due_at = excluded.correct_after_effective_due_at, fault = excluded.fault,
      valid_to = excluded.valid_to;

    update obligation_status s set
      state = c.state, missing = c.missing, errors = c.errors, queries = c.queries, advice = c.advice,
      sign_status = c.sign_status, physical_sign_id = c.physical_sign_id, centre_id = c.centre_id, since = c.since,
      first_recorded_at = c.first_recorded_at, first_complete_at = c.first_complete_at, first_correct_at = c.first_correct_at,
      state_at_due = c.state_at_due, correct_after_due_at = c.correct_after_due_at,
      state_at_effective_due = c.state_at_effective_due,
      correct_after_effective_due_at = c.correct_after_effective_due_at, fault = c.fault
    from unnest(changes) c where s.obligation_id = c.obligation_id;
  end if;

  if failure is not null then
    insert into alarm (kind, details)
    select 'EVALUATION_FAILED', jsonb_build_object('obligation', obligation_id, 'fault', failure) from unnest(changes);
    return;
  end if;

  -- Issues live on recorded obligations; an obligation with nothing recorded has its checklist in `missing`.
  insert into issue (obligation_id, rule_id, opened_at)
  select e.obligation_id, rule_id, ts
  from unnest(results) e, unnest(e.missing || e.errors || e.queries || e.explained) rule_id
  where e.state <> 'NOT_RECORDED'
  on conflict (obligation_id, rule_id) do update
    set state = 'REOPENED', reopened_at = ts, closed_at = null, explanation = null, explained_by = null, explained_at = null
    where issue.state = 'CLOSED';
  update issue i set state = 'CLOSED', closed_at = ts
  from unnest(results) e
  where i.obligation_id = e.obligation_id and i.state <> 'CLOSED'
    and (e.state = 'NOT_RECORDED' or i.rule_id <> all (e.missing || e.errors || e.queries || e.explained));
end $$;

-- Re-evaluates a set of obligations. Locks their status rows first, in one order, so that of two writers on one
-- obligation the second sees what the first committed. One faulty record makes only its own obligation UNKNOWN.
create function refresh_obligations(ids uuid[]) returns void language plpgsql as $$
begin
  if cardinality(ids) is null or cardinality(ids) = 0 then
    return;
  end if;
  perform from obligation_status s where s.obligation_id = any(ids) order by s.obligation_id for no key update;
  begin
    perform store_evaluation(ids, null);
  exception
    when deadlock_detected or serialization_failure or lock_not_available or query_canceled then raise;
    when others then
      if cardinality(ids) = 1 then
        perform store_evaluation(ids, sqlerrm);
      else
        perform refresh_obligations(ids[: cardinality(ids) / 2]);
        perform refresh_obligations(ids[cardinality(ids) / 2 + 1 :]);
      end if;
  end;
end $$;

-- Obligations of these subjects in rounds that are still written to.
create function live_obligations(subjects uuid[]) returns uuid[] language sql stable as $$
  select coalesce(array_agg(o.id order by o.id), '{}')
  from obligation o join round r on r.id = o.round_id
  where o.subject_id = any(subjects) and (r.closes_at is null or moment() < r.closes_at)
$$;

create function refresh_subjects(subjects uuid[]) returns void language sql as $$
  select refresh_obligations(live_obligations(subjects))
$$;

create function refresh_centres(centres uuid[]) returns void language sql as $$
  select refresh_obligations(live_obligations(array(select subject_id from centre where id = any(centres))))
$$;

-- A telephone number on many centres is suspicious, so a centre's state can hang on other centres' numbers.
-- Writers of the same number queue on one of 64 locks, taken in order, and then see each other's rows.
create function queue_on_numbers(numbers text[]) returns void language plpgsql as $$
declare bucket int;
begin
  for bucket in select distinct abs(hashtext(n)) % 64 from unnest(numbers) n order by 1 loop
    perform pg_advisory_xact_lock(72001, bucket);
  end loop;
end $$;

-- Of these changes {number: more or fewer centres}, the numbers that came to stand on more than five centres or no longer do.
create function crossing_numbers(numbers text[], deltas bigint[]) returns text[] language sql stable as $$
  select coalesce(array_agg(n), '{}')
  from unnest(numbers, deltas) x (n, delta)
  cross join lateral (select count(*) filter (where c.deleted_at is null) after from centre c where c.phone_numbers @> array[n]) y
  where (after > 5) <> (after - delta > 5)
$$;

create function refresh_on_centre_insert() returns trigger language plpgsql as $$
declare
  numbers text[];
  deltas bigint[];
begin
  select array_agg(n), array_agg(delta) into numbers, deltas
  from (select n, count(*) delta from new_rows c, unnest(c.phone_numbers) n group by n) x;
  perform queue_on_numbers(numbers);
  numbers := crossing_numbers(numbers, deltas);
  perform refresh_subjects(array(
    select subject_id from new_rows union
    select subject_id from centre where phone_numbers && numbers and deleted_at is null));
  return null;
end $$;
-- The same picture at two centres that do not share a sign raises a query at both, so a change at either concerns both.
create function pictured_centres(hashes text[]) returns setof uuid language sql stable as $$
  select s.centre_id from photo p join sign_installation s on s.id = p.sign_id where p.sha256 = any(hashes)
$$;

create function refresh_on_centre_update() returns trigger language plpgsql as $$
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
  select array_agg(distinct p.sha256) into hashes
  from new_rows n join old_rows o using (id)
  join sign_installation s on s.centre_id = n.id join photo p on p.sign_id = s.id
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
create trigger centre_refresh_insert after insert on centre referencing new table as new_rows
  for each statement execute function refresh_on_centre_insert();
create trigger centre_refresh_update after update on centre referencing old table as old_rows new table as new_rows
  for each statement execute function refresh_on_centre_update();

create function refresh_on_part_insert() returns trigger language plpgsql as $$
begin
  perform refresh_centres(array(select centre_id from new_rows));
  return null;
end $$;
create function refresh_on_part_update() returns trigger language plpgsql as $$
begin
  perform refresh_centres(array(select centre_id from new_rows union select centre_id from old_rows));
  return null;
end $$;
do $$
declare part text;
begin
  foreach part in array array['centre_person', 'centre_member', 'sign_installation'] loop
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function refresh_on_part_insert()', part || '_refresh_insert', part);
  end loop;
  foreach part in array array['centre_person', 'centre_member'] loop
    execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows
      for each statement execute function refresh_on_part_update()', part || '_refresh_update', part);
  end loop;
end $$;

create function refresh_on_sign_update() returns trigger language plpgsql as $$
declare hashes text[];
begin
  select array_agg(distinct p.sha256) into hashes
  from new_rows n join old_rows o using (id) join photo p on p.sign_id = n.id
  where (n.centre_id, n.physical_sign_id, n.deleted_at is null) <> (o.centre_id, o.physical_sign_id, o.deleted_at is null);
  perform queue_on_numbers(hashes);
  perform refresh_centres(array(
    select centre_id from new_rows union select centre_id from old_rows union select pictured_centres(hashes)));
  return null;
end $$;
create trigger sign_installation_refresh_update after update on sign_installation
  referencing old table as old_rows new table as new_rows for each statement execute function refresh_on_sign_update();

create function refresh_on_photo_insert() returns trigger language plpgsql as $$
declare hashes text[] := array(select distinct sha256 from new_rows);
begin
  perform queue_on_numbers(hashes);
  perform refresh_centres(array(select pictured_centres(hashes)));
  return null;
end $$;
create function refresh_on_photo_update() returns trigger language plpgsql as $$
declare hashes text[] := array(select sha256 from new_rows union select sha256 from old_rows);
begin
  perform queue_on_numbers(hashes);
  perform refresh_centres(array(
    select pictured_centres(hashes) union
    select s.centre_id from sign_installation s where s.id in (select sign_id from new_rows union select sign_id from old_rows)));
  return null;
end $$;
create trigger photo_refresh_insert after insert on photo referencing new table as new_rows
  for each statement execute function refresh_on_photo_insert();
create trigger photo_refresh_update after update on photo referencing old table as old_rows new table as new_rows
  for each statement execute function refresh_on_photo_update();

create function refresh_on_issue() returns trigger language plpgsql as $$
begin
  perform refresh_obligations(array(
    select n.obligation_id from new_rows n join old_rows o using (id)
    where n.state is distinct from o.state and 'EXPLAINED' in (n.state, o.state)));
  return null;
end $$;
create trigger issue_refresh_update after update on issue referencing old table as old_rows new table as new_rows
  for each statement when (pg_trigger_depth() = 0) execute function refresh_on_issue();

create function refresh_on_round_rule() returns trigger language plpgsql as $$
begin
  perform refresh_obligations(array(
    select o.id from obligation o join round r on r.id = o.round_id
    where o.round_id in (select round_id from changed) and (r.closes_at is null or moment() < r.closes_at) order by o.id));
  return null;
end $$;
create trigger round_rule_refresh_insert after insert on round_rule referencing new table as changed
  for each statement execute function refresh_on_round_rule();
create trigger round_rule_refresh_delete after delete on round_rule referencing old table as changed
  for each statement execute function refresh_on_round_rule();

-- A value copied from the register does not count as recorded, so a new value there can change that answer.
create function refresh_on_lao_update() returns trigger language plpgsql as $$
begin
  perform refresh_subjects(array(
    select n.id from new_rows n join old_rows o using (id)
    where (n.full_name_th, n.address_no, n.moo, n.postcode, n.lat, n.lon, n.website)
       is distinct from (o.full_name_th, o.address_no, o.moo, o.postcode, o.lat, o.lon, o.website)));
  return null;
end $$;
create trigger lao_refresh_update after update on lao referencing old table as old_rows new table as new_rows
  for each statement execute function refresh_on_lao_update();

create function refresh_on_district() returns trigger language plpgsql as $$
begin
  perform refresh_subjects(array(
    select c.subject_id from centre c where c.deleted_at is null and c.district_id in (
      select n.id from new_rows n join old_rows o using (id) where (n.lat, n.lon) is distinct from (o.lat, o.lon))));
  return null;
end $$;
create trigger district_refresh_update after update on district referencing old table as old_rows new table as new_rows
  for each statement execute function refresh_on_district();

create function refresh_on_province() returns trigger language plpgsql as $$
begin
  perform refresh_subjects(array(
    select distinct o.subject_id from obligation o where o.province_id in (
      select n.id from new_rows n join old_rows o using (id)
      where (n.south, n.north, n.west, n.east) is distinct from (o.south, o.north, o.west, o.east))));
  return null;
end $$;
create trigger province_refresh_update after update on province referencing old table as old_rows new table as new_rows
  for each statement execute function refresh_on_province();

create function refresh_on_subdistrict_insert() returns trigger language plpgsql as $$
begin
  perform refresh_subjects(array(
    select c.subject_id from centre c where c.deleted_at is null and c.district_id in (select district_id from new_rows)));
  return null;
end $$;
create function refresh_on_subdistrict_update() returns trigger language plpgsql as $$
begin
  perform refresh_subjects(array(
    select c.subject_id from centre c where c.deleted_at is null
      and c.district_id in (select district_id from new_rows union select district_id from old_rows)));
  return null;
end $$;
create trigger subdistrict_refresh_insert after insert on subdistrict referencing new table as new_rows
  for each statement execute function refresh_on_subdistrict_insert();
create trigger subdistrict_refresh_update after update on subdistrict referencing old table as old_rows new table as new_rows
  for each statement execute function refresh_on_subdistrict_update();

-- A round taken up again finds what was edited while it was closed.
create function refresh_on_round() returns trigger language plpgsql as $$
begin
  perform refresh_obligations(array(
    select b.id from obligation b where b.round_id in (
      select n.id from new_rows n join old_rows o using (id)
      where n.closes_at is distinct from o.closes_at and (n.closes_at is null or moment() < n.closes_at)) order by b.id));
  return null;
end $$;
create trigger round_refresh_update after update on round referencing old table as old_rows new table as new_rows
  for each statement execute function refresh_on_round();

-- A new obligation starts as not recorded and is evaluated at once.
create function start_status() returns trigger language plpgsql as $$
declare ts timestamptz := moment();
begin
  insert into obligation_status (obligation_id, state, since, state_at_due, state_at_effective_due)
  select id, 'NOT_RECORDED', ts, case when ts >= due_at then 'NOT_RECORDED' end,
    case when ts >= effective_due_at then 'NOT_RECORDED' end
  from new_rows;
  insert into obligation_status_history select s.*, 'infinity' from obligation_status s join new_rows n on n.id = s.obligation_id;
  perform refresh_obligations(array(select id from new_rows order by id));
  return null;
end $$;
create trigger obligation_start_status after insert on obligation referencing new table as new_rows
  for each statement execute function start_status();

-- The full re-evaluation: obligations whose stored state is not what the rules say of the record now. It only alarms;
-- what is stored is always written by the transaction of the edit. Answers how many differ.
create function check_evaluations() returns bigint language plpgsql as $$
declare
  live uuid[] := array(
    select o.id from obligation o join round r on r.id = o.round_id join obligation_status s on s.obligation_id = o.id
    where s.state <> 'UNKNOWN' and (r.closes_at is null or moment() < r.closes_at));
  n bigint;
begin
  insert into alarm (kind, details)
  select 'EVALUATION_DIFFERS', jsonb_build_object('obligation', s.obligation_id, 'stored', s.state, 'found', e.state)
  from evaluate_obligations(live) e join obligation_status s using (obligation_id)
  where (e.state, e.missing, e.errors, e.queries, e.advice, e.sign_status, e.physical_sign_id, e.centre_id)
     is distinct from (s.state, s.missing, s.errors, s.queries, s.advice, s.sign_status, s.physical_sign_id, s.centre_id);
  get diagnostics n = row_count;
  return n;
end $$;
