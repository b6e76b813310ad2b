-- Which transactions have changed what lists count besides what figures are made of (051): a row for each, whoever wrote.
-- Every table that rows, filters and areas of centres, signs, LAOs and obligations read stands here or there.
create table lists_change (xid xid8 primary key default pg_current_xact_id());

create function note_lists_change() returns trigger language plpgsql as $$
begin
  insert into lists_change default values on conflict do nothing;
  return null;
end $$;
do $$
declare changing text;
begin
  foreach changing in array array['lao_version', 'centre', 'centre_person', 'centre_member', 'sign_installation', 'photo',
    'assurance_act', 'contact_note'] loop
    execute format('create trigger %I after insert or update or delete or truncate on %I
      for each statement execute function note_lists_change()', changing || '_changes_lists', changing);
  end loop;
end $$;

-- The total that was counted in this snapshot, or null when it may be another by now.
create function total_if_it_holds(total bigint, counted_in pg_snapshot, until timestamptz) returns bigint language sql stable as $$
  select total where figures_hold(counted_in) and moment() < until
    and not exists (select from lists_change
      where xid >= pg_snapshot_xmin(counted_in) and not pg_visible_in_snapshot(xid, counted_in))
$$;
