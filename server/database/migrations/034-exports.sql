-- What was taken out, by whom, of which rows and columns; and what an edited file is compared with when it comes back:
-- the history knows every change that this snapshot did not see.
create table export_receipt (
  id uuid primary key default uuid_v7(),
  list text not null,
  format text not null check (format in ('XLSX', 'CSV')),
  variables jsonb not null, -- filter, order, round, instant
  columns text[] not null,
  row_count int not null check (row_count >= 0),
  snapshot pg_snapshot not null,
  taken_at timestamptz not null,
  actor_id uuid not null, -- account or partner token
  actor text not null,
  finished_at timestamptz -- null: the download broke off
);
create index export_receipt_taken on export_receipt (taken_at desc, id);
create trigger export_receipt_refuse_delete before delete on export_receipt for each statement execute function refuse_delete();
