-- What came of calling a unit about a round: the last note that stands says how it is; nothing is overwritten.
create table contact_note (
  id uuid primary key default uuid_v7(),
  round_id uuid not null references round,
  subject_id uuid not null, -- an LAO or a roster slot
  outcome text not null check (outcome in ('REACHED', 'PROMISED', 'UNREACHABLE')),
  remark text check (length(remark) <= 500),
  next_on date, -- the day on which to call again
  noted_by_id uuid not null, -- account
  noted_by text not null, -- name as it was then
  noted_at timestamptz not null default moment(),
  withdrawn_at timestamptz -- taken back by who noted it
);
create index contact_note_latest on contact_note (round_id, subject_id, noted_at desc, id desc) where withdrawn_at is null;
create trigger contact_note_record_insert after insert on contact_note referencing new table as new_rows
  for each statement execute function record_insert();
create trigger contact_note_record_update after update on contact_note referencing old table as old_rows new table as new_rows
  for each statement execute function record_update();
create trigger contact_note_refuse_delete before delete on contact_note for each statement execute function refuse_delete();

-- The note that stands for each unit of a round.
create view contact_now as
  select distinct on (round_id, subject_id) * from contact_note where withdrawn_at is null
  order by round_id, subject_id, noted_at desc, id desc;
