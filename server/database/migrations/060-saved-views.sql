-- A list as somebody likes it: its filter, order and columns under a name; one's own, or shared with the office or the role.
create table saved_view (
  id uuid primary key default uuid_v7(),
  owner_id uuid not null, -- account
  owner_name text not null, -- as it was then
  screen text not null check (screen in ('OVERVIEW', 'MATRIX', 'MAP', 'OBLIGATIONS', 'UNITS', 'LAOS', 'CENTRES', 'FOLLOW_UP')),
  name text not null check (name <> '' and length(name) <= 80),
  address text not null check (length(address) <= 2000), -- parameters of the address, without a question mark
  columns text[] not null default '{}', -- empty: the usual ones
  audience text not null check (audience in ('ME', 'OFFICE', 'ROLE')),
  role text not null, -- the owner's, and with the area the owner's office
  area_id uuid,
  removed_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default moment(),
  updated_at timestamptz not null default moment()
);
create index saved_view_owner on saved_view (owner_id, screen);
create index saved_view_shared on saved_view (role, screen) where audience <> 'ME' and removed_at is null;
create trigger saved_view_next_version before update on saved_view for each row
  when (old.* is distinct from new.*) execute function next_version();
create trigger saved_view_refuse_delete before delete on saved_view for each statement execute function refuse_delete();
