-- Rounds, rules, obligations, their status with history, issues. Definitions: docs/glossary.md.
create table rule (
  id text primary key, -- 'assistance.basic.phone'; an id never changes its meaning
  kind text check (kind in ('ASSISTANCE', 'JOINT')), -- null: both
  item text not null check (item in ('BASIC', 'SIGN')),
  field text not null, -- the field it points to
  checks text not null check (checks in ('PRESENCE', 'CORRECTNESS')),
  severity text not null check (severity in ('ERROR', 'QUERY', 'INFO')),
  responsibility text not null check (responsibility in ('DEBTOR', 'PROVINCE', 'REGISTRY')),
  ask_th text not null, ask_en text not null,
  fix_th text not null, fix_en text not null,
  position int not null,
  retired boolean not null default false -- no longer in the code; closed rounds still name it
);

create table round (
  id uuid primary key default uuid_v7(),
  code text not null unique check (code ~ '^[a-z0-9-]+$'),
  name_th text not null, name_en text not null,
  letter_reference text,
  opens_at timestamptz not null,
  due_at timestamptz not null, -- exclusive: on time means before this instant
  closes_at timestamptz,
  verification text not null default 'OFF' check (verification in ('OFF', 'ALL')),
  allows_on_behalf boolean not null default true,
  opened_at timestamptz, -- when its obligations were generated
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment(),
  check (opens_at < due_at), check (closes_at is null or closes_at >= due_at)
);
create trigger round_next_version before update on round for each row
  when (old.* is distinct from new.*) execute function next_version();

-- Which rules a round demands.
create table round_rule (
  round_id uuid not null references round,
  rule_id text not null references rule,
  primary key (round_id, rule_id)
);
create index on round_rule (rule_id);

create table obligation (
  id uuid primary key default uuid_v7(),
  round_id uuid not null references round,
  kind text not null check (kind in ('ASSISTANCE', 'JOINT')),
  item text not null check (item in ('BASIC', 'SIGN')),
  lao_id uuid references lao,
  slot_id uuid references joint_slot,
  subject_id uuid not null generated always as (coalesce(lao_id, slot_id)) stored,
  -- Placement for tables: as registered at the due instant; it follows the register only until then.
  province_id uuid not null references province,
  district_id uuid references district, -- null: a PAO stands at province level
  region_code text not null references region,
  lao_type text, -- null: JOINT
  due_at timestamptz not null,
  effective_due_at timestamptz not null, -- later than due_at where an extension was granted
  is_new boolean not null default false, -- its subject came into being inside the round
  created_at timestamptz not null default moment(),
  check (case kind when 'ASSISTANCE' then lao_id is not null and slot_id is null and lao_type is not null
                   else slot_id is not null and lao_id is null and lao_type is null end),
  unique (round_id, subject_id, item)
);
create index obligation_subject on obligation (subject_id);
create index obligation_slice on obligation (round_id, kind, item, province_id, district_id);
create index obligation_lao on obligation (lao_id);
create index obligation_slot on obligation (slot_id);

-- Whether it is owed, with dates; the denominator. Amended, never deleted.
create table obligation_expectation (
  id uuid primary key default uuid_v7(),
  obligation_id uuid not null references obligation,
  status text not null check (status in ('EXPECTED', 'EXEMPT', 'NOT_APPLICABLE')),
  valid_from timestamptz not null default '-infinity',
  valid_to timestamptz not null default 'infinity',
  reason text,
  document_number text,
  approved_by text,
  created_at timestamptz not null default moment(),
  superseded_at timestamptz, -- an amendment replaced it; kept as the ledger
  check (valid_from < valid_to),
  check (status = 'EXPECTED' or reason is not null),
  constraint expectation_one_at_a_time
    exclude using gist (obligation_id with =, tstzrange(valid_from, valid_to) with &&)
    where (superseded_at is null) deferrable initially deferred
);
create index expectation_obligation on obligation_expectation (obligation_id, valid_from, valid_to) include (status)
  where superseded_at is null;

-- The ledger of extensions: granted by the Department before the due date, for a whole round, a province or one unit.
create table due_extension (
  id uuid primary key default uuid_v7(),
  round_id uuid not null references round,
  province_id uuid references province,
  subject_id uuid, -- an LAO or a roster slot
  due_at timestamptz not null, -- the effective due date it grants
  document_number text not null check (document_number <> ''),
  approved_by text not null check (approved_by <> ''),
  created_at timestamptz not null default moment(),
  check (province_id is null or subject_id is null)
);
create index on due_extension (round_id);

-- The derived state now, and the same columns for every past moment. A row of either is self-sufficient:
-- state and timeliness at an instant follow from the one row that was valid then.
create table obligation_status (
  obligation_id uuid primary key references obligation,
  state text not null check (state in ('NOT_RECORDED', 'INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT', 'UNKNOWN')),
  missing text[] not null default '{}', -- rule ids whose field is missing
  errors text[] not null default '{}', -- rule ids of open errors
  queries text[] not null default '{}', -- rule ids of queries neither fixed nor explained
  advice text[] not null default '{}', -- rule ids of INFO, and of REGISTRY's own: they block nobody
  sign_status text, -- SIGN: the outcome, a value and not completeness
  physical_sign_id uuid,
  centre_id uuid,
  since timestamptz not null,
  first_recorded_at timestamptz, first_complete_at timestamptz, first_correct_at timestamptz,
  state_at_due text, -- set by the first change at or after the due instant
  correct_after_due_at timestamptz,
  state_at_effective_due text,
  correct_after_effective_due_at timestamptz,
  fault text -- UNKNOWN: why the evaluation failed
);
create index status_state on obligation_status (state);
create index status_missing on obligation_status using gin (missing);
create index status_centre on obligation_status (centre_id);

create table obligation_status_history (
  like obligation_status including defaults,
  valid_to timestamptz not null default 'infinity', -- valid from `since` on
  primary key (obligation_id, since)
);
create index status_history_at on obligation_status_history (obligation_id, since, valid_to);

-- A finding with a life; never wiped and rebuilt.
create table issue (
  id uuid primary key default uuid_v7(),
  obligation_id uuid not null references obligation,
  rule_id text not null references rule,
  state text not null default 'OPEN' check (state in ('OPEN', 'EXPLAINED', 'CLOSED', 'REOPENED')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  reopened_at timestamptz,
  explanation text, explained_by text, explained_at timestamptz,
  version int not null default 1,
  updated_at timestamptz not null default moment(),
  unique (obligation_id, rule_id),
  check (state <> 'EXPLAINED' or explanation is not null)
);
create index on issue (rule_id);
create trigger issue_next_version before update on issue for each row
  when (old.* is distinct from new.*) execute function next_version();

-- What must wake the operator: an evaluation that failed, a numerator above its denominator.
create table alarm (
  id uuid primary key default uuid_v7(),
  kind text not null,
  details jsonb not null,
  raised_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz
);

-- Exactly one of these from the due instant on; `at` is the moment the figure is asked for.
create function timeliness(state text, since timestamptz, state_at_due text, correct_after timestamptz,
                           due timestamptz, at timestamptz)
returns text language sql immutable parallel safe as $$
  select case
    when at < due then 'NOT_YET_DUE'
    when (case when since < due then state else state_at_due end) = 'CORRECT' then 'ON_TIME'
    when correct_after is not null then 'LATE'
    else 'OVERDUE' end
$$;
