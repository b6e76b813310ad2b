-- Programmes that read: tokens, their secrets, what they spend; and who looked at private values.
create table partner_token (
  id uuid primary key default uuid_v7(),
  public_id text not null unique check (public_id ~ '^[0-9a-z]{10}$'), -- the middle part of prefix_id_secret
  name text not null check (not is_blank(name)),
  purpose text,
  scopes text[] not null check (scopes <@ array['COVERAGE', 'RECORDS'] and scopes <> '{}'),
  addresses cidr[] not null default '{}', -- empty: from anywhere
  budget int not null check (budget > 0), -- cost units per clock hour
  expires_at timestamptz not null,
  rotated_at timestamptz,
  revoked_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment()
);
create index partner_token_name_sort on partner_token (name collate "th-x-icu", id);
create trigger partner_token_next_version before update on partner_token for each row
  when (old.* is distinct from new.*) execute function next_version();

-- More than one only while a rotation overlaps.
create table partner_token_secret (
  id uuid primary key default uuid_v7(),
  token_id uuid not null references partner_token,
  digest text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz -- null: as long as the token
);
create index partner_token_secret_token on partner_token_secret (token_id);

-- One row per clock hour: what was asked, what it cost, what was refused.
create table cost_use (
  spender_id uuid not null, -- a partner token or an account
  hour timestamptz not null,
  requests int not null default 0,
  refused int not null default 0,
  cost bigint not null default 0,
  last_fitted boolean not null, -- whether the latest request was within the budget
  last_address inet,
  last_at timestamptz not null default now(),
  primary key (spender_id, hour)
);

-- A private value shown to somebody, in the transaction that showed it.
create table private_reveal (
  id uuid primary key default uuid_v7(),
  at timestamptz not null default clock_timestamp(),
  actor_id uuid not null,
  actor text not null,
  noun text not null,
  record_id uuid not null,
  fields text[] not null check (fields <> '{}'),
  reason text,
  request_id text
);
create index private_reveal_record on private_reveal (record_id, at);
create index private_reveal_actor on private_reveal (actor_id, at);
create index private_reveal_at on private_reveal (at);

create trigger partner_token_record_insert after insert on partner_token referencing new table as new_rows
  for each statement execute function record_insert();
create trigger partner_token_record_update after update on partner_token referencing old table as old_rows new table as new_rows
  for each statement execute function record_update();
create trigger partner_token_refuse_delete before delete on partner_token for each statement execute function refuse_delete();
create trigger private_reveal_refuse_delete before delete on private_reveal for each statement execute function refuse_delete();
create trigger private_reveal_refuse_update before update on private_reveal for each statement execute function refuse_delete();
