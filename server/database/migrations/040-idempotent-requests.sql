-- Answers already given, by who asked and the key sent with it: a repeated mutation gets its first answer again.
create table idempotent_request (
  viewer_id uuid not null, -- an account
  key text not null check (length(key) between 8 and 200),
  digest text not null, -- sha-256 of the document, its variables and the rights it was asked with
  request_id text not null, -- of the request that carries it out; the change history names it, too
  claimed_at timestamptz not null default clock_timestamp(),
  answer text, -- sealed with the server's key; null while it is under way
  expires_at timestamptz not null,
  primary key (viewer_id, key)
);
create index idempotent_request_expiry on idempotent_request (expires_at);

-- What a transaction holds while it works for a request: whoever can take it knows that the work is over.
create function work_of_request(request_id text) returns bigint language sql immutable parallel safe as $$
  select hashtextextended('request ' || request_id, 0)
$$;
