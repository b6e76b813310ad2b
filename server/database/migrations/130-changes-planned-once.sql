-- The same as in 098, planned once for each connection: before each use of figures it is asked whether they still hold, and
-- to plan that anew, for the values of each question, took longer than to look.
create or replace function figures_changed_since(counted_in pg_snapshot) returns setof uuid language plpgsql stable rows 10
  set plan_cache_mode = force_generic_plan as $$
begin
  return query
    select distinct place from figures_change
    where xid >= pg_snapshot_xmin(counted_in) and not pg_visible_in_snapshot(xid, counted_in);
end $$;
