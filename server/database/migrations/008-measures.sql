-- A share in per cent, two decimals; 100.00 only when n = N and 0.00 only when n = 0; null when there is nothing to share.
-- n above N is a bug: it raises and is never capped.
create function share(n bigint, total bigint) returns numeric language plpgsql immutable parallel safe as $$
begin
  if n > total then
    raise exception 'a count of % stands above its total of %', n, total using errcode = 'LC001';
  end if;
  if total = 0 then
    return null;
  end if;
  return case
    when n = total then 100.00
    when n = 0 then 0.00
    else least(greatest(round(100.0 * n / total, 2), 0.01), 99.99) end;
end $$;

-- From best to worst; the state of a unit is the worst of its items.
create function state_rank(state text) returns int language sql immutable parallel safe as $$
  select array_position(array['CORRECT', 'COMPLETE_WITH_ERRORS', 'INCOMPLETE', 'NOT_RECORDED', 'UNKNOWN'], state)
$$;
create function timeliness_rank(timeliness text) returns int language sql immutable parallel safe as $$
  select array_position(array['ON_TIME', 'LATE', 'NOT_YET_DUE', 'OVERDUE'], timeliness)
$$;

-- Days after the last day in time, in Bangkok: 1 is the day after it. Null unless late.
create function days_late(timeliness text, correct_after timestamptz, due timestamptz) returns int language sql immutable parallel safe as $$
  select case when timeliness = 'LATE' then (correct_after at time zone 'Asia/Bangkok')::date
    - ((due - interval '1 microsecond') at time zone 'Asia/Bangkok')::date end
$$;

-- Every obligation with its state and timeliness: now; at any past instant; and at its due instant, which takes the
-- state of the moment just before it (before that instant: now). One text for the three, so that they cannot come to differ.
do $do$
declare
  body text := $body$
    select o.id, o.round_id, o.kind, o.item, o.lao_id, o.slot_id, o.subject_id,
      o.province_id, o.district_id, o.region_code, o.lao_type, o.due_at, o.effective_due_at, o.is_new,
      %3$s state, coalesce(s.missing, '{}') missing, coalesce(s.errors, '{}') errors,
      coalesce(s.queries, '{}') queries, coalesce(s.advice, '{}') advice,
      s.sign_status, s.physical_sign_id, s.centre_id, s.since,
      s.first_recorded_at, s.first_complete_at, s.first_correct_at,
      timeliness(%3$s, %4$s, s.state_at_due, s.correct_after_due_at, o.due_at, %2$s) timeliness,
      timeliness(%3$s, %4$s, s.state_at_effective_due, s.correct_after_effective_due_at, o.effective_due_at, %2$s) effective_timeliness,
      days_late(timeliness(%3$s, %4$s, s.state_at_due, s.correct_after_due_at, o.due_at, %2$s),
                s.correct_after_due_at, o.due_at) days_late,
      x.status expectation, d.status expectation_at_due
    from obligation o
    %1$s
    left join obligation_expectation x on x.obligation_id = o.id and x.superseded_at is null
      and x.valid_from <= %2$s and %2$s < x.valid_to
    left join obligation_expectation d on d.obligation_id = o.id and d.superseded_at is null
      and d.valid_from <= o.due_at and o.due_at < d.valid_to
  $body$;
  -- Before an obligation came into being nothing is stored, and nothing was recorded.
  past text := 'left join obligation_status_history s on s.obligation_id = o.id and s.since <= %1$s and %1$s < s.valid_to';
  state text := $$coalesce(s.state, 'NOT_RECORDED')$$;
  since text := $$coalesce(s.since, '-infinity')$$;
begin
  -- Every obligation has its status from the start; joined so, the planner knows how many are in which state.
  execute 'create view obligation_now as '
    || format(body, 'join obligation_status s on s.obligation_id = o.id', 'moment()', 's.state', 's.since');
  execute 'create view obligation_at_due as '
    || format(body, format(past, $$least(o.due_at - interval '1 microsecond', moment())$$), 'least(o.due_at, moment())', state, since);
  execute 'create function obligations_at(at timestamptz) returns setof obligation_now language sql stable as $at$ '
    || format(body, format(past, 'at'), 'at', state, since) || ' $at$';
end $do$;
