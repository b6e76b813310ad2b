-- What an import of a country still spent most of its time on: writing what its evaluation found.

-- Writes the results of many obligations into status, history and issues in one statement: each result is taken apart once and
-- not five times. Their status rows are locked, so nobody else writes a row of the history or an issue of theirs, and what is new is
-- plainly inserted. Planned by look-ups: a history of many rounds is not read for one file.
create function store_many_evaluations(results evaluation[], ts timestamptz) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
begin
  with found as materialized (
    select * from unnest(results)
  ), changes as materialized (
    select e.obligation_id, e.state, e.missing, e.errors, e.queries, e.advice, e.sign_status, e.physical_sign_id, e.centre_id,
      x.at since,
      coalesce(s.first_recorded_at, case when e.state in ('INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT') then x.at end) first_recorded_at,
      coalesce(s.first_complete_at, case when e.state in ('COMPLETE_WITH_ERRORS', 'CORRECT') then x.at end) first_complete_at,
      coalesce(s.first_correct_at, case when e.state = 'CORRECT' then x.at end) first_correct_at,
      case when x.at < o.due_at then null when s.since < o.due_at then s.state else coalesce(s.state_at_due, 'NOT_RECORDED') end
        state_at_due,
      coalesce(s.correct_after_due_at, case when e.state = 'CORRECT' and x.at >= o.due_at then x.at end) correct_after_due_at,
      case when x.at < o.effective_due_at then null when s.since < o.effective_due_at then s.state
           else coalesce(s.state_at_effective_due, 'NOT_RECORDED') end state_at_effective_due,
      coalesce(s.correct_after_effective_due_at, case when e.state = 'CORRECT' and x.at >= o.effective_due_at then x.at end)
        correct_after_effective_due_at,
      s.since < x.at later
    from found e
    join obligation_status s using (obligation_id)
    join obligation o on o.id = e.obligation_id
    -- Time never runs backwards in one obligation, as in 052.
    cross join lateral (select greatest(ts, s.since) at) x
    where (e.state, e.missing, e.errors, e.queries, e.advice, e.sign_status, e.physical_sign_id, e.centre_id, null::text)
       is distinct from
          (s.state, s.missing, s.errors, s.queries, s.advice, s.sign_status, s.physical_sign_id, s.centre_id, s.fault)
  ), ended as (
    update obligation_status_history h set valid_to = c.since
    from changes c
    where c.later and h.obligation_id = c.obligation_id and h.since < c.since and h.valid_to = 'infinity'
  ), corrected as ( -- a second change of the same moment
    update obligation_status_history h set
      state = c.state, missing = c.missing, errors = c.errors, queries = c.queries, advice = c.advice, sign_status = c.sign_status,
      physical_sign_id = c.physical_sign_id, centre_id = c.centre_id, first_recorded_at = c.first_recorded_at,
      first_complete_at = c.first_complete_at, first_correct_at = c.first_correct_at, state_at_due = c.state_at_due,
      correct_after_due_at = c.correct_after_due_at, state_at_effective_due = c.state_at_effective_due,
      correct_after_effective_due_at = c.correct_after_effective_due_at, fault = null, valid_to = 'infinity'
    from changes c
    where not c.later and h.obligation_id = c.obligation_id and h.since = c.since
  ), begun as (
    insert into obligation_status_history (
      obligation_id, state, missing, errors, queries, advice, sign_status, physical_sign_id, centre_id, since, first_recorded_at,
      first_complete_at, first_correct_at, state_at_due, correct_after_due_at, state_at_effective_due, correct_after_effective_due_at)
    select obligation_id, state, missing, errors, queries, advice, sign_status, physical_sign_id, centre_id, since, first_recorded_at,
      first_complete_at, first_correct_at, state_at_due, correct_after_due_at, state_at_effective_due, correct_after_effective_due_at
    from changes where later
  ), standing as (
    update obligation_status s set
      state = c.state, missing = c.missing, errors = c.errors, queries = c.queries, advice = c.advice, sign_status = c.sign_status,
      physical_sign_id = c.physical_sign_id, centre_id = c.centre_id, since = c.since, first_recorded_at = c.first_recorded_at,
      first_complete_at = c.first_complete_at, first_correct_at = c.first_correct_at, state_at_due = c.state_at_due,
      correct_after_due_at = c.correct_after_due_at, state_at_effective_due = c.state_at_effective_due,
      correct_after_effective_due_at = c.correct_after_effective_due_at, fault = null
    from changes c where s.obligation_id = c.obligation_id
  ), failing as materialized (
    select e.obligation_id, r.rule_id, i.id issue_id, i.state
    from found e cross join lateral unnest(e.missing || e.errors || e.queries || e.explained) r (rule_id)
    left join issue i on i.obligation_id = e.obligation_id and i.rule_id = r.rule_id
    where e.state <> 'NOT_RECORDED'
  ), reopened as (
    update issue i
    set state = 'REOPENED', reopened_at = ts, closed_at = null, explanation = null, explained_by = null, explained_at = null
    from failing f where f.state = 'CLOSED' and i.id = f.issue_id
  ), opened as (
    insert into issue (obligation_id, rule_id, opened_at)
    select obligation_id, rule_id, ts from failing where issue_id is null
  )
  update issue i set state = 'CLOSED', closed_at = ts
  from found e
  where i.obligation_id = e.obligation_id and i.state <> 'CLOSED'
    and (e.state = 'NOT_RECORDED' or i.rule_id <> all (e.missing || e.errors || e.queries || e.explained));
end $$;

-- As in 081, for few; many are handed on.
create or replace function store_evaluation(ids uuid[], failure text) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
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
    perform store_many_evaluations(results, ts);
    return;
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

  -- Issues live on recorded obligations; an obligation with nothing recorded has its checklist in `missing`. An edit
  -- seldom opens or closes one, and writing none costs as much as writing one: so it is looked at first.
  if exists (
    select from unnest(results) e, unnest(e.missing || e.errors || e.queries || e.explained) x (rule_id)
    where e.state <> 'NOT_RECORDED' and not exists (
      select from issue i where i.obligation_id = e.obligation_id and i.rule_id = x.rule_id and i.state <> 'CLOSED'))
  then
    insert into issue (obligation_id, rule_id, opened_at)
    select e.obligation_id, rule_id, ts
    from unnest(results) e, unnest(e.missing || e.errors || e.queries || e.explained) rule_id
    where e.state <> 'NOT_RECORDED'
    on conflict (obligation_id, rule_id) do update
      set state = 'REOPENED', reopened_at = ts, closed_at = null, explanation = null, explained_by = null, explained_at = null
      where issue.state = 'CLOSED';
  end if;
  if exists (
    select from unnest(results) e join issue i on i.obligation_id = e.obligation_id
    where i.obligation_id = any(ids) and i.state <> 'CLOSED'
      and (e.state = 'NOT_RECORDED' or i.rule_id <> all (e.missing || e.errors || e.queries || e.explained)))
  then
    update issue i set state = 'CLOSED', closed_at = ts
    from unnest(results) e
    where i.obligation_id = any(ids) and i.obligation_id = e.obligation_id and i.state <> 'CLOSED'
      and (e.state = 'NOT_RECORDED' or i.rule_id <> all (e.missing || e.errors || e.queries || e.explained));
  end if;
end $$;
