-- Where a row stands that was recorded is said in the fact's own row: one table less to write for each
-- row, and one index. Rows that said nothing new keep a place of their own, in repeated_row. A fact without
-- its place is of an import that was forgotten with the places of its rows.
alter table staged_row rename to repeated_row;

alter table issuer add column row_file varchar;
alter table issuer add column row_line bigint;
alter table issuer add column row_path varchar;
alter table listing add column row_file varchar;
alter table listing add column row_line bigint;
alter table listing add column row_path varchar;
alter table over_allotment add column row_file varchar;
alter table over_allotment add column row_line bigint;
alter table over_allotment add column row_path varchar;
alter table annual_total add column row_file varchar;
alter table annual_total add column row_line bigint;
alter table annual_total add column row_path varchar;
alter table reported_listing add column row_file varchar;
alter table reported_listing add column row_line bigint;
alter table reported_listing add column row_path varchar;
alter table application add column row_file varchar;
alter table application add column row_line bigint;
alter table application add column row_path varchar;
alter table application_sighting add column row_file varchar;
alter table application_sighting add column row_line bigint;
alter table application_sighting add column row_path varchar;
alter table pipeline_count add column row_file varchar;
alter table pipeline_count add column row_line bigint;
alter table pipeline_count add column row_path varchar;
alter table financials add column row_file varchar;
alter table financials add column row_line bigint;
alter table financials add column row_path varchar;
alter table claim add column row_file varchar;
alter table claim add column row_line bigint;
alter table claim add column row_path varchar;

-- An import records a key once at most, and a key's versions are looked up by it.
drop index if exists issuer_history;
create unique index issuer_of_key on issuer (fact_key, import_id);
drop index if exists listing_history;
create unique index listing_of_key on listing (fact_key, import_id);
drop index if exists over_allotment_history;
create unique index over_allotment_of_key on over_allotment (fact_key, import_id);
drop index if exists annual_total_history;
create unique index annual_total_of_key on annual_total (fact_key, import_id);
drop index if exists reported_listing_history;
create unique index reported_listing_of_key on reported_listing (fact_key, import_id);
drop index if exists application_history;
create unique index application_of_key on application (fact_key, import_id);
drop index if exists application_sighting_history;
create unique index application_sighting_of_key on application_sighting (fact_key, import_id);
drop index if exists pipeline_count_history;
create unique index pipeline_count_of_key on pipeline_count (fact_key, import_id);
drop index if exists financials_history;
create unique index financials_of_key on financials (fact_key, import_id);
drop index if exists claim_history;
create unique index claim_of_key on claim (fact_key, import_id);

-- The places of rows that were recorded before.
update issuer set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = issuer.import_id and apart.feed = 'issuers' and apart.fact_key = issuer.fact_key);
delete from repeated_row where feed = 'issuers' and exists
    (select 1 from issuer fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);
update listing set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = listing.import_id and apart.feed = 'listings' and apart.fact_key = listing.fact_key);
delete from repeated_row where feed = 'listings' and exists
    (select 1 from listing fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);
update over_allotment set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = over_allotment.import_id and apart.feed = 'over-allotments' and apart.fact_key = over_allotment.fact_key);
delete from repeated_row where feed = 'over-allotments' and exists
    (select 1 from over_allotment fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);
update annual_total set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = annual_total.import_id and apart.feed = 'annual-totals' and apart.fact_key = annual_total.fact_key);
delete from repeated_row where feed = 'annual-totals' and exists
    (select 1 from annual_total fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);
update reported_listing set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = reported_listing.import_id and apart.feed = 'new-listing-report' and apart.fact_key = reported_listing.fact_key);
delete from repeated_row where feed = 'new-listing-report' and exists
    (select 1 from reported_listing fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);
update application set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = application.import_id and apart.feed = 'applications' and apart.fact_key = application.fact_key);
delete from repeated_row where feed = 'applications' and exists
    (select 1 from application fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);
update application_sighting set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = application_sighting.import_id and apart.feed = 'application-pages' and apart.fact_key = application_sighting.fact_key);
delete from repeated_row where feed = 'application-pages' and exists
    (select 1 from application_sighting fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);
update pipeline_count set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = pipeline_count.import_id and apart.feed = 'pipeline' and apart.fact_key = pipeline_count.fact_key);
delete from repeated_row where feed = 'pipeline' and exists
    (select 1 from pipeline_count fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);
update financials set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = financials.import_id and apart.feed = 'financials' and apart.fact_key = financials.fact_key);
delete from repeated_row where feed = 'financials' and exists
    (select 1 from financials fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);
update claim set (row_file, row_line, row_path) =
    (select file, line, path from repeated_row apart
    where apart.import_id = claim.import_id and apart.feed = 'claims' and apart.fact_key = claim.fact_key);
delete from repeated_row where feed = 'claims' and exists
    (select 1 from claim fact
    where fact.import_id = repeated_row.import_id and fact.fact_key = repeated_row.fact_key);

-- Which keys the imports contain that were not forgotten, and where each stands, of all feeds. Rows of
-- application pages are never forgotten, for later imports see them too.
create view staged_row (import_id, feed, fact_key, file, line, path) as
select import_id, feed, fact_key, file, line, path from repeated_row
union all
select import_id, 'issuers', fact_key, row_file, row_line, row_path from issuer fact
where not exists (select 1 from import
    where import.id = fact.import_id and import.import_key like 'forgotten|%')
union all
select import_id, 'listings', fact_key, row_file, row_line, row_path from listing fact
where not exists (select 1 from import
    where import.id = fact.import_id and import.import_key like 'forgotten|%')
union all
select import_id, 'over-allotments', fact_key, row_file, row_line, row_path from over_allotment fact
where not exists (select 1 from import
    where import.id = fact.import_id and import.import_key like 'forgotten|%')
union all
select import_id, 'annual-totals', fact_key, row_file, row_line, row_path from annual_total fact
where not exists (select 1 from import
    where import.id = fact.import_id and import.import_key like 'forgotten|%')
union all
select import_id, 'new-listing-report', fact_key, row_file, row_line, row_path from reported_listing fact
where not exists (select 1 from import
    where import.id = fact.import_id and import.import_key like 'forgotten|%')
union all
select import_id, 'applications', fact_key, row_file, row_line, row_path from application fact
where not exists (select 1 from import
    where import.id = fact.import_id and import.import_key like 'forgotten|%')
union all
select import_id, 'application-pages', fact_key, row_file, row_line, row_path from application_sighting
union all
select import_id, 'pipeline', fact_key, row_file, row_line, row_path from pipeline_count fact
where not exists (select 1 from import
    where import.id = fact.import_id and import.import_key like 'forgotten|%')
union all
select import_id, 'financials', fact_key, row_file, row_line, row_path from financials fact
where not exists (select 1 from import
    where import.id = fact.import_id and import.import_key like 'forgotten|%')
union all
select import_id, 'claims', fact_key, row_file, row_line, row_path from claim fact
where not exists (select 1 from import
    where import.id = fact.import_id and import.import_key like 'forgotten|%');
