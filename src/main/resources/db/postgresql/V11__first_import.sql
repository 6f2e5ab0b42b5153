-- Each recorded row pays for each index. A version's number is drawn from its table's own sequence, which
-- gives none twice, and no version is looked up by it.
alter table issuer drop constraint issuer_pkey;
alter table listing drop constraint listing_pkey;
alter table over_allotment drop constraint over_allotment_pkey;
alter table annual_total drop constraint annual_total_pkey;
alter table reported_listing drop constraint reported_listing_pkey;
alter table claim drop constraint claim_pkey;
alter table application drop constraint application_pkey;
alter table pipeline_count drop constraint pipeline_count_pkey;
alter table financials drop constraint financials_pkey;
alter table application_sighting drop constraint application_sighting_pkey;

-- Versions of a key are looked up once there is an accepted import to compare with. Until then their
-- indexes would be kept up row by row for nobody; accepting the first import makes them.
do $$
begin
    if not exists (select from import where state = 'ACCEPTED') then
        drop index
            issuer_history,
            listing_history,
            over_allotment_history,
            annual_total_history,
            reported_listing_history,
            claim_history,
            application_history,
            pipeline_count_history,
            financials_history,
            application_sighting_history;
    end if;
end
$$;
