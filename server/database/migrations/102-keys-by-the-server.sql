-- A time-ordered key as PostgreSQL makes it itself from 18 on: in a twentieth of the time, and in order also within a millisecond,
-- so that keys of many rows are appended to their indexes. Older servers keep the function of 001.
do $$
begin
  if current_setting('server_version_num')::int >= 180000 then
    create or replace function uuid_v7() returns uuid language sql volatile parallel safe as 'select uuidv7()';
  end if;
end $$;
