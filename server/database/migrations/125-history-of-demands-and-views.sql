-- What a round demands is a change of the round, and a view that people share is a record: both have their history.
create function record_round_rules() returns trigger language plpgsql as $$
begin
  insert into change (noun, record_id, action, fields, actor_id, actor, reason, request_id)
  select 'round', c.round_id, 'UPDATED', jsonb_build_object('rules', jsonb_build_object(
      'from', case when tg_op = 'INSERT' then left_alone else left_alone || to_jsonb(c.rules) end,
      'to', case when tg_op = 'INSERT' then left_alone || to_jsonb(c.rules) else left_alone end)),
    change_setting('actor_id')::uuid, change_setting('actor'), change_setting('reason'), change_setting('request_id')
  from (select round_id, array_agg(rule_id order by rule_id) rules from changed group by round_id) c
  cross join lateral (
    select coalesce(jsonb_agg(rule_id order by rule_id), '[]') left_alone from round_rule r
    where r.round_id = c.round_id and r.rule_id <> all(c.rules)) l;
  return null;
end $$;
create trigger round_rule_record_insert after insert on round_rule referencing new table as changed
  for each statement execute function record_round_rules();
create trigger round_rule_record_delete after delete on round_rule referencing old table as changed
  for each statement execute function record_round_rules();

create trigger saved_view_record_insert after insert on saved_view referencing new table as new_rows
  for each statement execute function record_insert();
create trigger saved_view_record_update after update on saved_view referencing old table as old_rows new table as new_rows
  for each statement execute function record_update();
