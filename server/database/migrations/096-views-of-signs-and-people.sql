-- The lists of signs and of people can be kept as views, too.
alter table saved_view drop constraint saved_view_screen_check;
alter table saved_view add constraint saved_view_screen_check
  check (screen in ('OVERVIEW', 'MATRIX', 'MAP', 'OBLIGATIONS', 'UNITS', 'LAOS', 'CENTRES', 'SIGNS', 'PEOPLE', 'FOLLOW_UP'));
