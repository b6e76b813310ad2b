-- Whether a sign's centre was deleted is looked up in an index of the deleted ones, of which there are few: every list of
-- signs, and of centres by their sign, read all centres to find that out.
create index centre_deleted on centre (id) where deleted_at is not null;

-- 050's indexes for counting, with what the door's statement mentions besides: without it they could not be used.
drop index centre_counted;
create index centre_counted on centre (kind) include (id, lao_id, slot_id) where deleted_at is null;
drop index lao_counted;
create index lao_counted on lao (type) include (id, ended_on);
