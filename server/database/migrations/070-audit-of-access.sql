-- What else of access is written down: settings by an id that a page of a list can end at, more steps of people's
-- accounts, and tokens that were refused.
alter table setting_change add id uuid not null default uuid_v7();
create unique index setting_change_id on setting_change (id);

-- CONFIRM: the password asked for again; RECOVERY_CODES: new ones were made.
alter table sign_in_event drop constraint sign_in_event_step_check;
alter table sign_in_event add constraint sign_in_event_step_check check (step in
  ('PASSWORD', 'SECOND_FACTOR', 'CODE', 'OIDC', 'SIGN_OUT', 'PASSWORD_CHANGE', 'CONFIRM', 'RECOVERY_CODES'));

-- Acts of an administrator that leave no other trace in the account: its history then names who and when.
alter table account add code_issued_at timestamptz, add sessions_ended_at timestamptz;

-- Programmes that were turned away: counted, because whoever guesses does so by the thousand.
create table token_refusal (
  id uuid primary key default uuid_v7(),
  token_id uuid references partner_token, -- null: no such token
  hour timestamptz not null,
  reason text not null check (reason in ('UNKNOWN', 'WRONG_SECRET', 'EXPIRED', 'REVOKED', 'FOREIGN_ADDRESS')),
  network cidr not null,
  attempts int not null default 1,
  last_at timestamptz not null default now()
);
create unique index token_refusal_once on token_refusal (token_id, hour, reason, network) nulls not distinct;
create index token_refusal_last on token_refusal (last_at);
