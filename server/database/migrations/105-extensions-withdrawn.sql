-- An extension granted by mistake is withdrawn, never removed: the ledger keeps it, with who withdrew it, when and why.
alter table due_extension
  add column withdrawn_at timestamptz,
  add column withdrawn_by text check (withdrawn_by <> ''),
  add column withdrawal_reason text check (withdrawal_reason <> ''),
  add constraint withdrawn_with_reason check (num_nulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3));

create function due_extension_stands() returns trigger language plpgsql as $$
begin
  raise exception 'what was granted stands; withdraw it instead' using errcode = 'restrict_violation';
end $$;
drop trigger due_extension_refuse_change on due_extension;
create trigger due_extension_refuse_delete before delete on due_extension
  for each statement execute function refuse_delete();
create trigger due_extension_stands before update on due_extension for each row
  when (old.withdrawn_at is not null
    or (old.id, old.round_id, old.province_id, old.subject_id, old.due_at, old.document_number, old.approved_by, old.created_at)
      is distinct from (new.id, new.round_id, new.province_id, new.subject_id, new.due_at, new.document_number, new.approved_by, new.created_at))
  execute function due_extension_stands();
create trigger due_extension_record_update after update on due_extension
  referencing old table as old_rows new table as new_rows for each statement execute function record_update();

-- Takes an extension back while what is due without it is still to come, so that nobody becomes late by it. What it granted
-- is due again when the latest extension that stands says, or the round. Answers the round and how many obligations moved;
-- no row where there is none that stands.
create function withdraw_extension(an_extension uuid, by_whom text, why text)
returns table (of_round uuid, moved bigint) language plpgsql as $$
declare x due_extension;
begin
  update due_extension e set withdrawn_at = moment(), withdrawn_by = by_whom, withdrawal_reason = why
  where e.id = an_extension and e.withdrawn_at is null returning e.* into x;
  if x.id is null then
    return;
  end if;
  -- Units that have moved to another province since were granted it all the same.
  with back as (
    select b.id, greatest(b.due_at, max(e.due_at)) due from obligation b
    left join due_extension e on e.round_id = b.round_id and e.withdrawn_at is null
      and (e.province_id is null or e.province_id = b.province_id) and (e.subject_id is null or e.subject_id = b.subject_id)
    where b.round_id = x.round_id and b.effective_due_at = x.due_at
    group by b.id),
  earlier as (
    update obligation b set effective_due_at = k.due from back k
    where b.id = k.id and k.due < b.effective_due_at
    returning b.effective_due_at)
  select x.round_id, count(*) into of_round, moved from earlier
  having count(*) filter (where effective_due_at <= moment()) = 0;
  if of_round is null then
    raise exception 'what is due without it has passed; it cannot be withdrawn any more'
      using errcode = 'check_violation', constraint = 'extension_withdrawn_before_due';
  end if;
  return next;
end $$;
