-- A file between its preview and its being applied or forgotten.
create table import_upload (
  id uuid primary key default uuid_v7(),
  kind text not null check (kind in ('REGISTER', 'CENTRES', 'SIGNS')),
  name text not null,
  content bytea not null,
  actor_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '1 day'
);
alter table import_upload alter content set storage external; -- workbooks are packed already
create index import_upload_expires on import_upload (expires_at);

-- An import that takes another back says which; none is taken back twice.
alter table import_receipt add undoes uuid references import_receipt;
create unique index import_receipt_undone_once on import_receipt (undoes) where outcome = 'ACCEPTED' and not dry_run;
create index import_receipt_actor on import_receipt (actor_id, started_at desc);
