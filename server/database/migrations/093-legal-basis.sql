-- The legal basis is kept by the Department: corrected at the version that was read, withdrawn where it was entered by mistake.
alter table legal_reference
  add column version int not null default 1,
  add column updated_at timestamptz not null default moment(),
  add column deleted_at timestamptz;
create trigger legal_reference_next_version before update on legal_reference for each row
  when (old.* is distinct from new.*) execute function next_version();
