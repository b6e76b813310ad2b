-- An edit writes one state and three lines of its history: the state alone notes whose it is (099), because no line of
-- history is written but with the state or by what is noted as all. More states than are worth naming are noted as all.
drop trigger obligation_status_history_insert_changes_lists on obligation_status_history;
drop trigger obligation_status_history_update_changes_lists on obligation_status_history;
create or replace function note_subjects_of_obligation_status() returns trigger language plpgsql
  set plan_cache_mode = force_generic_plan as $$
begin
  if (select count(*) from (select from written_rows limit 101) w) > 100 then
    insert into lists_change default values on conflict do nothing;
  else
    insert into lists_change (subject)
    select o.subject_id from obligation o where o.id in (select w.obligation_id from written_rows w)
    on conflict do nothing;
  end if;
  return null;
end $$;
