-- The establishing order of a centre as a document (คำสั่งจัดตั้ง), beside its number and date.
create table order_document (
  id uuid primary key default uuid_v7(),
  centre_id uuid not null references centre,
  file_name text not null check (file_name <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), -- of the file as it was sent, which is the file that is kept
  content_type text not null check (content_type = 'application/pdf'),
  bytes int not null check (bytes > 0),
  pages int not null check (pages > 0),
  storage_key text not null,
  recorded_by text,
  on_behalf boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment(),
  deleted_at timestamptz
);
create index order_document_centre on order_document (centre_id);
create index order_document_storage_key on order_document (storage_key);
-- Sending the same file to the same centre again is not a second document.
create unique index order_document_once on order_document (centre_id, sha256) where deleted_at is null;
create trigger order_document_next_version before update on order_document for each row
  when (old.* is distinct from new.*) execute function next_version();

create trigger order_document_record_insert after insert on order_document referencing new table as new_rows
  for each statement execute function record_insert();
create trigger order_document_record_update after update on order_document referencing old table as old_rows new table as new_rows
  for each statement execute function record_update();
create trigger order_document_refuse_delete before delete on order_document for each statement execute function refuse_delete();
create trigger order_document_closed_insert after insert on order_document referencing new table as new_rows
  for each statement execute function refuse_closed();
create trigger order_document_closed_update after update on order_document referencing new table as new_rows
  for each statement execute function refuse_closed();
