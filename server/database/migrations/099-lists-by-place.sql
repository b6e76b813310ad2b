-- A transaction that changed what lists count notes of which LAOs and roster slots (097 noted only that it did): totals are
-- sums of places, as figures are (098), and only places that changed are counted anew. A note names the subject and not its
-- place: that is looked up in the snapshot of whoever counts, and what moves a subject is noted as all, so nobody waits for a
-- move. The nil uuid is all, and so are more subjects than are worth naming.
drop function total_if_it_holds(bigint, pg_snapshot, timestamptz);
drop function figures_hold(pg_snapshot);
alter table lists_change drop constraint lists_change_pkey,
  add column subject uuid not null default '00000000-0000-0000-0000-000000000000';
alter table lists_change add primary key (xid, subject);

-- Where each subject stands.
create view subject_place as
  select id subject_id, district_id place from lao union all select id, district_id from joint_slot;

-- centre_place of 050, and whose the centre is.
create or replace view centre_place as
  select c.id centre_id, coalesce(l.province_id, s.province_id) province_id, coalesce(l.district_id, s.district_id) seat_district_id,
    l.id lao_id, c.subject_id
  from centre c left join lao l on l.id = c.lao_id left join joint_slot s on s.id = c.slot_id;

-- The places of which a snapshot does not know all; planned once for each connection.
create function lists_changed_since(counted_in pg_snapshot) returns setof uuid language plpgsql stable rows 10
  set plan_cache_mode = force_generic_plan as $$
begin
  return query
    select distinct coalesce(p.place, c.subject) from lists_change c left join subject_place p on p.subject_id = c.subject
    where c.xid >= pg_snapshot_xmin(counted_in) and not pg_visible_in_snapshot(c.xid, counted_in)
    union all
    select f.place from figures_change f
    where f.xid >= pg_snapshot_xmin(counted_in) and not pg_visible_in_snapshot(f.xid, counted_in)
      and f.place = '00000000-0000-0000-0000-000000000000';
end $$;

-- A function for each table: it notes the subjects of the rows that were written.
do $$
declare
  noted record;
  event record;
  noting text;
begin
  for noted in select * from (values
    ('centre', 'select w.subject_id from written_rows w'),
    ('centre_person', 'select c.subject_id from written_rows w join centre c on c.id = w.centre_id'),
    ('centre_member', 'select c.subject_id from written_rows w join centre c on c.id = w.centre_id'),
    ('sign_installation', 'select c.subject_id from written_rows w join centre c on c.id = w.centre_id'),
    ('photo', 'select c.subject_id from written_rows w join sign_installation s on s.id = w.sign_id join centre c on c.id = s.centre_id'),
    ('assurance_act', 'select o.subject_id from written_rows w join obligation o on o.id = w.obligation_id'),
    ('obligation_status', 'select o.subject_id from written_rows w join obligation o on o.id = w.obligation_id'),
    ('obligation_status_history', 'select o.subject_id from written_rows w join obligation o on o.id = w.obligation_id'),
    ('contact_note', 'select w.subject_id from written_rows w')) n (writing, subjects)
  loop
    noting := 'note_subjects_of_' || noted.writing;
    execute format($function$
      create function %I() returns trigger language plpgsql set plan_cache_mode = force_generic_plan as $body$
      begin
        insert into lists_change (subject)
        select distinct case when count(*) over () > 100 then '00000000-0000-0000-0000-000000000000' else s.subject_id end
        from (select distinct subject_id from (%s) w) s
        on conflict do nothing;
        return null;
      end $body$ $function$, noting, noted.subjects);
    execute format('drop trigger if exists %I on %I', noted.writing || '_changes_lists', noted.writing);
    execute format('create trigger %I after truncate on %I for each statement execute function note_lists_change()',
      noted.writing || '_changes_lists', noted.writing);
    for event in select * from (values ('insert', 'new'), ('update', 'new'), ('delete', 'old')) e (kind, side) loop
      execute format('create trigger %I after %s on %I referencing %s table as written_rows for each statement execute function %I()',
        noted.writing || '_' || event.kind || '_changes_lists', event.kind, noted.writing, event.side, noting);
    end loop;
  end loop;
end $$;

-- Whose a record is stays as it is: a note may just have been made of it by a transaction that has not ended.
create function refuse_another_subject() returns trigger language plpgsql as $$
begin
  raise exception '% % cannot be given to another', tg_table_name, old.id using errcode = 'restrict_violation';
end $$;
do $$
declare kept record;
begin
  for kept in select * from (values ('obligation', 'lao_id'), ('obligation', 'slot_id'), ('centre', 'lao_id'), ('centre', 'slot_id'),
    ('centre_person', 'centre_id'), ('centre_member', 'centre_id'), ('sign_installation', 'centre_id'), ('photo', 'sign_id')) k (noun, reference)
  loop
    execute format('create trigger %I before update of %I on %I for each row when (old.%2$I is distinct from new.%2$I)
      execute function refuse_another_subject()', kept.noun || '_keeps_' || kept.reference, kept.reference, kept.noun);
  end loop;
end $$;
