-- Indexes that each edit and each row of an import wrote and no read used.

-- Who fails a rule is asked of missing, errors, queries and advice together, which this could not answer.
drop index status_missing;
-- The primary key finds what stood of an obligation at an instant; an obligation has a handful of rows.
drop index status_history_at;

-- Seven thousand of eight have no slot, nearly all no host: nothing is looked up by that.
drop index centre_slot;
create index centre_slot on centre (slot_id) where slot_id is not null;
drop index centre_host;
create index centre_host on centre (host_lao_id) where host_lao_id is not null;
