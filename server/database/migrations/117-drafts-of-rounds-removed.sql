-- A round that is not open yet can be removed; its history stays, its code is free again.
alter table round
  add column deleted_at timestamptz,
  add constraint round_deleted_before_opened check (deleted_at is null or opened_at is null),
  drop constraint round_code_key;
create unique index round_code on round (code) where deleted_at is null;

-- Makes these rules all that a round demands; what an open round demands stands. Changes only what differs.
create function demand_rules(a_round uuid, rules text[]) returns void language plpgsql as $$
begin
  if exists (select from round where id = a_round and opened_at is not null) then
    raise exception 'round % is open: what it demands stands', a_round
      using errcode = 'check_violation', constraint = 'round_keeps_its_rules';
  end if;
  delete from round_rule where round_id = a_round and rule_id <> all(rules);
  insert into round_rule (round_id, rule_id) select a_round, id from rule where id = any(rules) on conflict do nothing;
end $$;
