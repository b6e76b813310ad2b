-- Signing in through an OpenID provider: who is who there, and the requests under way.
create table account_identity (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references account,
  issuer text not null,
  subject text not null,
  created_at timestamptz not null default now(),
  unique (issuer, subject)
);
create index account_identity_account on account_identity (account_id);

create table oidc_request (
  state_digest text primary key,
  browser_digest text not null, -- the cookie of the browser that began it: no other may finish it
  nonce text not null,
  verifier_sealed text not null, -- PKCE
  return_to text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index oidc_request_expiry on oidc_request (expires_at);
