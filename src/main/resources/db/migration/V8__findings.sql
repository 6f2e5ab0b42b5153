-- What was expected of a rejected row is a kind and what fills it, so that every language can say
-- it; sentences kept before are quoted as they are, each the one item of its list.
alter table rejected_row add column expected_arguments varchar default '' not null;
update rejected_row set expected_arguments = expected || U&'\001F', expected = 'QUOTED';

-- Where a row stands within its line, when the line alone does not tell.
alter table staged_row add column path varchar;
