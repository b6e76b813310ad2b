-- Which transactions have changed what figures are made of: a row for each, whoever wrote. A figure that was counted in
-- a snapshot still holds if every one of them is visible in it; nobody waits for anybody to find that out.
create table figures_change (xid xid8 primary key default pg_current_xact_id());

create function note_figures_change() returns trigger language plpgsql as $$
begin
  insert into figures_change default values on conflict do nothing;
  return null;
end $$;
do $$
declare changing text;
begin
  foreach changing in array array['region', 'province', 'district', 'lao', 'joint_slot', 'rule', 'round', 'round_rule',
    'obligation', 'obligation_expectation', 'obligation_status', 'obligation_status_history'] loop
    execute format('create trigger %I after insert or update or delete or truncate on %I
      for each statement execute function note_figures_change()', changing || '_changes_figures', changing);
  end loop;
end $$;

-- Whether figures of this snapshot are those of now.
create function figures_hold(counted_in pg_snapshot) returns boolean language sql stable as $$
  select not exists (select from figures_change
    where xid >= pg_snapshot_xmin(counted_in) and not pg_visible_in_snapshot(xid, counted_in))
$$;

-- When figures change although nobody writes: the next due date, the next beginning or end of what is owed.
create function figures_hold_until() returns timestamptz language sql stable as $$
  select least(
    (select min(due_at) from obligation where due_at > moment()),
    (select min(effective_due_at) from obligation where effective_due_at > moment()),
    (select min(valid_from) from obligation_expectation where valid_from > moment() and valid_from < 'infinity'),
    (select min(valid_to) from obligation_expectation where valid_to > moment() and valid_to < 'infinity'))
$$;
create index obligation_due on obligation (due_at);
create index obligation_effective_due on obligation (effective_due_at);
create index expectation_begins on obligation_expectation (valid_from) where valid_from > '-infinity';
create index expectation_ends on obligation_expectation (valid_to) where valid_to < 'infinity';
