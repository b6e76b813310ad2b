-- An import writes people, members and signs before the centres that the same file brings, so that every centre is
-- evaluated once, and whole. Everybody else is checked at once, as before.
alter table centre_person alter constraint centre_person_centre_id_fkey deferrable initially immediate;
alter table centre_member alter constraint centre_member_centre_id_fkey deferrable initially immediate;
alter table sign_installation alter constraint sign_installation_centre_id_fkey deferrable initially immediate;
