-- Outlines of provinces and districts, as an operator imported them: simplified for drawing, in degrees (WGS 84).
create table boundary (
  id uuid primary key default uuid_v7(),
  province_id uuid not null references province,
  district_id uuid references district, -- null: the province's own
  geometry json not null, -- GeoJSON Polygon or MultiPolygon; json, not jsonb: it is passed on as it is
  credit text check (length(credit) <= 300), -- whom the source wants named
  imported_at timestamptz not null default now(),
  unique nulls not distinct (province_id, district_id)
);
create trigger boundary_refuse_delete before delete on boundary for each statement execute function refuse_delete();
