-- Edits change columns that are in no index, so a new version of a row needs no new entry in any, if it finds room on the
-- page of the old one. Pages that were filled before get theirs as rows move away.
alter table centre set (fillfactor = 80);
alter table sign_installation set (fillfactor = 80);
