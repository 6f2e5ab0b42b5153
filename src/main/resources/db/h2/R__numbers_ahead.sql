-- H2 writes to disk each time that it has used up the numbers which it set aside for a table, 32 of
-- them by default. Staging a million rows would spend a quarter of its time on that. The numbers
-- that are set aside when a process dies are left out; the order in which rows were recorded stays.
alter table rejected_row alter column id set cache 10000;
alter table issuer alter column version set cache 10000;
alter table listing alter column version set cache 10000;
alter table over_allotment alter column version set cache 10000;
alter table reported_listing alter column version set cache 10000;
alter table application alter column version set cache 10000;
alter table application_content alter column id set cache 10000;
alter table application_sighting alter column version set cache 10000;
