-- A number of 60 digits and 20 decimals is what the program checks before it hands one over. The server
-- would round each of them to that once more; numbers there already stay as they are.
do $$
declare
    one record;
begin
    for one in
        select table_name, column_name from information_schema.columns
        where table_schema = current_schema() and data_type = 'numeric' and numeric_precision = 60
    loop
        execute format('alter table %I alter column %I type numeric', one.table_name, one.column_name);
    end loop;
end
$$;

-- As before, the indexes of keys are made by accepting the first import.
do $$
begin
    if not exists (select from import where state = 'ACCEPTED') then
        drop index
            issuer_of_key,
            listing_of_key,
            over_allotment_of_key,
            annual_total_of_key,
            reported_listing_of_key,
            claim_of_key,
            application_of_key,
            pipeline_count_of_key,
            financials_of_key,
            application_sighting_of_key;
    end if;
end
$$;
