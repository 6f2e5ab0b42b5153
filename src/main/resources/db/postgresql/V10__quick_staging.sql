-- PostgreSQL looks up what a row refers to for each row by itself, which takes longer than storing it.
-- That the import is there, and stays until its rows are, is seen to once for all rows of a chunk.
alter table staged_row drop constraint staged_row_import_id_fkey;
alter table issuer drop constraint issuer_import_id_fkey;
alter table listing drop constraint listing_import_id_fkey;
alter table over_allotment drop constraint over_allotment_import_id_fkey;
alter table annual_total drop constraint annual_total_import_id_fkey;
alter table reported_listing drop constraint reported_listing_import_id_fkey;
alter table claim drop constraint claim_import_id_fkey;
alter table application drop constraint application_import_id_fkey;
alter table pipeline_count drop constraint pipeline_count_import_id_fkey;
alter table financials drop constraint financials_import_id_fkey;
alter table application_sighting drop constraint application_sighting_import_id_fkey;

-- Each recorded row pays for each index. What an import recorded is asked for by its rows' keys, each
-- of which has a few versions; by the import alone it is only removed, once and rarely.
drop index issuer_of_import;
drop index issuer_history;
drop index listing_of_import;
drop index listing_history;
drop index over_allotment_of_import;
drop index over_allotment_history;
drop index annual_total_of_import;
drop index annual_total_history;
drop index reported_listing_of_import;
drop index reported_listing_history;
drop index claim_of_import;
drop index claim_history;
drop index application_of_import;
drop index application_history;
drop index pipeline_count_of_import;
drop index pipeline_count_history;
drop index financials_of_import;
drop index financials_history;
drop index application_sighting_of_import;
drop index application_sighting_history;

-- A key is equal to another or not: its order is nobody's language, and that of bytes is quickest.
alter table staged_row
    alter column feed type varchar collate "C",
    alter column fact_key type varchar collate "C";
alter table issuer alter column fact_key type varchar collate "C";
alter table listing alter column fact_key type varchar collate "C";
alter table over_allotment alter column fact_key type varchar collate "C";
alter table annual_total alter column fact_key type varchar collate "C";
alter table reported_listing alter column fact_key type varchar collate "C";
alter table claim alter column fact_key type varchar collate "C";
alter table application alter column fact_key type varchar collate "C";
alter table pipeline_count alter column fact_key type varchar collate "C";
alter table financials alter column fact_key type varchar collate "C";
alter table application_sighting alter column fact_key type varchar collate "C";

create index issuer_history on issuer (fact_key);
create index listing_history on listing (fact_key);
create index over_allotment_history on over_allotment (fact_key);
create index annual_total_history on annual_total (fact_key);
create index reported_listing_history on reported_listing (fact_key);
create index claim_history on claim (fact_key);
create index application_history on application (fact_key);
create index pipeline_count_history on pipeline_count (fact_key);
create index financials_history on financials (fact_key);
create index application_sighting_history on application_sighting (fact_key);
