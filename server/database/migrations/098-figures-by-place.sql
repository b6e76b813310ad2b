-- A transaction that changed states notes where (051 noted only that it did): figures are sums of places, and only places
-- that changed are counted anew. A place is a district, or a province for what stands at its level; the nil uuid is all.
alter table figures_change drop constraint figures_change_pkey,
  add column place uuid not null default '00000000-0000-0000-0000-000000000000';
alter table figures_change add primary key (xid, place);

-- The places of which a snapshot does not know all.
create function figures_changed_since(counted_in pg_snapshot) returns setof uuid language sql stable rows 10 as $$
  select distinct place from figures_change
  where xid >= pg_snapshot_xmin(counted_in) and not pg_visible_in_snapshot(xid, counted_in)
$$;

-- States change with each edit. Whoever writes one holds its row, so the place read here is the one it is counted in.
create function note_places_of_figures() returns trigger language plpgsql as $$
begin
  insert into figures_change (place)
  select distinct coalesce(o.district_id, o.province_id) from new_rows n join obligation o on o.id = n.obligation_id
  on conflict do nothing;
  return null;
end $$;
do $$
declare changing text;
begin
  foreach changing in array array['obligation_status', 'obligation_status_history'] loop
    execute format('drop trigger %I on %I', changing || '_changes_figures', changing);
    execute format('create trigger %I after delete or truncate on %I
      for each statement execute function note_figures_change()', changing || '_changes_figures', changing);
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function note_places_of_figures()', changing || '_insert_changes_figures', changing);
    execute format('create trigger %I after update on %I referencing new table as new_rows
      for each statement execute function note_places_of_figures()', changing || '_update_changes_figures', changing);
  end loop;
end $$;

-- Whoever moves an obligation waits for those who write its state: they have read where it was.
create function hold_states_of_moved() returns trigger language plpgsql as $$
begin
  perform from obligation_status where obligation_id = any(array(
    select n.id from new_rows n join old_rows o using (id)
    where (n.province_id, n.district_id) is distinct from (o.province_id, o.district_id)))
  order by obligation_id for no key update;
  return null;
end $$;
create trigger obligation_move_holds_states after update on obligation
  referencing old table as old_rows new table as new_rows for each statement execute function hold_states_of_moved();

create index obligation_place on obligation (round_id, kind, (coalesce(district_id, province_id)), item);

-- figures_hold_until of 051, but that the next beginning is found in its index: an instant that is not known when the
-- statement is planned may be any, so the index wants to be told what it is made of. Without that all rounds were read.
create or replace function figures_hold_until() returns timestamptz language sql stable as $$
  select least(
    (select min(due_at) from obligation where due_at > moment()),
    (select min(effective_due_at) from obligation where effective_due_at > moment()),
    (select min(valid_from) from obligation_expectation
     where valid_from > '-infinity' and valid_from > moment() and valid_from < 'infinity'),
    (select min(valid_to) from obligation_expectation where valid_to > moment() and valid_to < 'infinity'))
$$;
