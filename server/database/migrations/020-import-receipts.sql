-- What every import found and did, kept also when it was refused or only tried.
create table import_receipt (
  id uuid primary key default uuid_v7(),
  kind text not null check (kind in ('REGISTER', 'CENTRES', 'SIGNS')),
  outcome text not null check (outcome in ('ACCEPTED', 'REFUSED', 'FAILED')),
  dry_run boolean not null, -- ACCEPTED and dry: nothing was changed
  file_name text not null,
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_bytes bigint,
  file_format text check (file_format in ('CSV', 'XLSX')),
  file_encoding text,
  rows_read int not null default 0,
  as_of date not null,
  options jsonb not null default '{}',
  created int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  ended int not null default 0,
  refused int not null default 0,
  warned int not null default 0,
  asked int not null default 0,
  facts jsonb not null default '{}', -- totals of the file
  transaction_id xid8 not null default pg_current_xact_id(), -- of its changes in `change`
  actor_id uuid,
  actor text,
  started_at timestamptz not null default now(),
  finished_at timestamptz not null default clock_timestamp()
);
create index import_receipt_started on import_receipt (started_at desc, id);

create table import_receipt_line (
  receipt_id uuid not null references import_receipt,
  position int not null,
  kind text not null check (kind in ('CREATED', 'CHANGED', 'ENDED', 'REFUSED', 'WARNING', 'QUESTION')),
  code text, -- what was found: REFUSED, WARNING and QUESTION
  row_number int, -- as a spreadsheet counts; null: the file as a whole, or nothing in it
  subject text, -- LAO code, or district code and label of a roster slot
  title text,
  field text,
  value text, -- as written in the file; null where it is a person's own contact
  details jsonb not null default '{}', -- CHANGED: {field: {from, to}}
  primary key (receipt_id, position)
);
create index import_receipt_line_kind on import_receipt_line (receipt_id, kind, code, position);

create trigger import_receipt_refuse_delete before delete on import_receipt for each statement execute function refuse_delete();
create trigger import_receipt_refuse_update before update on import_receipt for each statement execute function refuse_delete();
create trigger import_receipt_line_refuse_delete before delete on import_receipt_line
  for each statement execute function refuse_delete();
create trigger import_receipt_line_refuse_update before update on import_receipt_line
  for each statement execute function refuse_delete();
