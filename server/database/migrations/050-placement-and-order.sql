-- Where a centre lies, as joins that fall away when nobody asks where: a union of two joins was computed for all centres
-- whenever one was read.
create or replace view centre_place as
  select c.id centre_id, coalesce(l.province_id, s.province_id) province_id, coalesce(l.district_id, s.district_id) seat_district_id,
    l.id lao_id
  from centre c left join lao l on l.id = c.lao_id left join joint_slot s on s.id = c.slot_id;

-- Lists in dictionary order begin with the first page, without sorting all there is.
create index centre_thai_order on centre (name collate "th-x-icu", id) where deleted_at is null;
create index lao_thai_order on lao (name_th collate "th-x-icu", id) where ended_on is null;
create index lao_thai_order_in_province on lao (province_id, name_th collate "th-x-icu", id);

-- What is counted over the whole country is counted in an index, not in the rows.
create index centre_counted on centre (kind) include (id, lao_id) where deleted_at is null;
create index lao_counted on lao (type) include (id) where ended_on is null;
create index sign_counted on sign_installation (status) include (centre_id) where deleted_at is null and removed_on is null;
