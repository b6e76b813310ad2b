-- People who sign in: account, credential, grants, sessions, one-time codes, sign-ins, throttling.
create table account (
  id uuid primary key default uuid_v7(),
  login text not null unique check (login ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
  name text not null check (not is_blank(name)),
  status text not null default 'INVITED' check (status in ('INVITED', 'ACTIVE', 'SUSPENDED', 'LOCKED')),
  status_reason text, -- why it is suspended or locked
  password_set_at timestamptz, -- the fact is history; the hash lives in account_credential
  second_factor_since timestamptz,
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment()
);
create index account_name_sort on account (name collate "th-x-icu", id);
create trigger account_next_version before update on account for each row
  when (old.* is distinct from new.*) execute function next_version();

-- Secrets, apart from the account so that no history and no list can ever hold them.
create table account_credential (
  account_id uuid primary key references account,
  password_hash text check (password_hash like '$argon2id$%'), -- null: signs in elsewhere, or not yet
  must_change_password boolean not null default false,
  totp_sealed text, -- sealed with the server's key; in force once account.second_factor_since is set
  totp_last_step bigint not null default 0, -- a code is good once
  recovery_digests text[] not null default '{}',
  wrong_codes int not null default 0, -- wrong second factors after a right password, since the last good one
  last_sign_in_at timestamptz,
  last_sign_in_address inet
);
create function account_credential_for() returns trigger language plpgsql as $$
begin
  insert into account_credential (account_id) values (new.id);
  return null;
end $$;
create trigger account_credential_for after insert on account
  for each row execute function account_credential_for();

-- A role in exactly the area the role needs. Ended, never deleted.
create table account_grant (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references account,
  role text not null check (role in
    ('DLA_ADMIN', 'DLA_EDITOR', 'DLA_ANALYST', 'PROVINCE_OFFICER', 'DISTRICT_OFFICER', 'LAO_STAFF')),
  province_id uuid references province,
  district_id uuid references district,
  lao_id uuid references lao,
  area_id uuid generated always as (coalesce(province_id, district_id, lao_id)) stored,
  source text not null default 'LOCAL' check (source in ('LOCAL', 'OIDC')), -- OIDC: follows the provider's claims
  created_at timestamptz not null default moment(),
  revoked_at timestamptz,
  constraint grant_area check (
    (province_id is not null) = (role = 'PROVINCE_OFFICER') and
    (district_id is not null) = (role = 'DISTRICT_OFFICER') and
    (lao_id is not null) = (role = 'LAO_STAFF'))
);
create unique index grant_once on account_grant (account_id, role, area_id) nulls not distinct where revoked_at is null;
create index grant_province on account_grant (province_id) where province_id is not null;
create index grant_district on account_grant (district_id) where district_id is not null;
create index grant_lao on account_grant (lao_id) where lao_id is not null;

-- Somebody must always be able to administer: the last active administrator can be neither stopped nor demoted.
create function keep_an_administrator() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('keep_an_administrator'));
  if not exists (select from account_grant g join account a on a.id = g.account_id
                 where g.role = 'DLA_ADMIN' and g.revoked_at is null and a.status = 'ACTIVE') then
    raise exception 'the last active administrator cannot be removed'
      using errcode = 'check_violation', constraint = 'keep_an_administrator';
  end if;
  return null;
end $$;
create function administers(account uuid) returns boolean language sql stable as $$
  select exists (select from account_grant where account_id = account and role = 'DLA_ADMIN' and revoked_at is null)
$$;
create trigger keep_an_administrator after update of status on account for each row
  when (old.status = 'ACTIVE' and new.status <> 'ACTIVE' and administers(new.id))
  execute function keep_an_administrator();
create trigger keep_an_administrator after update of revoked_at on account_grant for each row
  when (old.role = 'DLA_ADMIN' and old.revoked_at is null and new.revoked_at is not null)
  execute function keep_an_administrator();

create table session (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references account,
  token_digest text not null unique, -- sha-256 of what the cookie holds
  stage text not null check (stage in ('SECOND_FACTOR', 'FULL')), -- SECOND_FACTOR: the password was right, nothing more
  method text not null check (method in ('PASSWORD', 'CODE', 'OIDC')),
  second_factor_at timestamptz,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_expires_at timestamptz not null,
  expires_at timestamptz not null,
  address inet,
  user_agent text,
  revoked_at timestamptz,
  revoked_by uuid references account,
  check (idle_expires_at <= expires_at)
);
create index session_account on session (account_id, last_seen_at desc);
create index session_revoked_by on session (revoked_by) where revoked_by is not null;

-- An invitation or a reset: issued by an administrator, handed over in person, good once.
create table one_time_code (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references account,
  purpose text not null check (purpose in ('INVITATION', 'RESET')),
  digest text not null, -- keyed with the server's key
  issued_by uuid references account, -- null: the operator's command line
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz
);
create unique index one_time_code_open on one_time_code (account_id) where used_at is null and withdrawn_at is null;
create index one_time_code_issuer on one_time_code (issued_by) where issued_by is not null;

create function address_prefix(address inet) returns cidr language sql immutable parallel safe as $$
  select network(set_masklen(address, case family(address) when 4 then 24 else 48 end))
$$;

-- Every attempt to sign in. What was typed as a login is kept only where such an account exists: people type passwords there.
create table sign_in_event (
  id uuid primary key default uuid_v7(),
  at timestamptz not null default clock_timestamp(),
  account_id uuid references account,
  step text not null check (step in ('PASSWORD', 'SECOND_FACTOR', 'CODE', 'OIDC', 'SIGN_OUT', 'PASSWORD_CHANGE')),
  outcome text not null check (outcome in ('SUCCESS', 'UNKNOWN_ACCOUNT', 'WRONG_PASSWORD', 'WRONG_CODE', 'EXPIRED', 'THROTTLED',
    'SUSPENDED', 'LOCKED', 'INVITED', 'NO_MAPPING', 'REFUSED_BY_PROVIDER', 'BAD_STATE', 'BAD_TOKEN')),
  session_id uuid references session,
  address inet,
  user_agent text,
  request_id text
);
create index sign_in_event_account on sign_in_event (account_id, at desc);
create index sign_in_event_at on sign_in_event (at);
create index sign_in_event_session on sign_in_event (session_id) where session_id is not null;
create index sign_in_event_place on sign_in_event (account_id, address_prefix(address), at) where outcome = 'SUCCESS';

-- Failures per login and place, per login, per place; the key is a digest.
create table throttle (
  key text primary key,
  failures int not null default 0,
  last_failure_at timestamptz not null default '-infinity',
  blocked_until timestamptz not null default '-infinity'
);

-- Admits an attempt under every key at once, or under none: returns 0, or the seconds to wait. An admitted attempt
-- counts as a failure until throttle_forgive() says otherwise, so that parallel guesses cannot slip through together.
-- After free[i] failures the wait doubles with each one up to most_seconds[i]; a day without failures forgets them.
create function throttle_admit(keys text[], free int[], most_seconds int[]) returns int language plpgsql as $$
declare
  wait interval;
begin
  insert into throttle (key) select k from unnest(keys) k order by k on conflict do nothing;
  perform from throttle where key = any(keys) order by key for update;
  select max(blocked_until) - clock_timestamp() into wait from throttle where key = any(keys) and blocked_until > clock_timestamp();
  if wait is not null then
    return greatest(1, ceil(extract(epoch from wait)))::int;
  end if;
  update throttle t set
    failures = n.failures,
    last_failure_at = clock_timestamp(),
    blocked_until = case when n.failures < l.free then '-infinity'
      else clock_timestamp() + make_interval(secs => least(power(2, least(n.failures - l.free, 20)), l.most)) end
  from unnest(keys, free, most_seconds) l(key, free, most),
    lateral (select case when t2.last_failure_at < clock_timestamp() - interval '1 day' then 1 else t2.failures + 1 end failures
             from throttle t2 where t2.key = l.key) n
  where t.key = l.key;
  return 0;
end $$;

-- `cleared` were proved right and start afresh; `returned` take back the one attempt that was no failure.
create function throttle_forgive(cleared text[], returned text[]) returns void language sql as $$
  delete from throttle where key = any(cleared);
  update throttle set failures = greatest(0, failures - 1), blocked_until = '-infinity' where key = any(returned);
$$;

do $$
declare noun text;
begin
  foreach noun in array array['account', 'account_grant'] loop
    execute format('create trigger %I after insert on %I referencing new table as new_rows
      for each statement execute function record_insert()', noun || '_record_insert', noun);
    execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows
      for each statement execute function record_update()', noun || '_record_update', noun);
    execute format('create trigger %I before delete on %I for each statement execute function refuse_delete()',
      noun || '_refuse_delete', noun);
  end loop;
end $$;
create trigger sign_in_event_refuse_delete before delete on sign_in_event for each statement execute function refuse_delete();
create trigger sign_in_event_refuse_update before update on sign_in_event for each statement execute function refuse_delete();
