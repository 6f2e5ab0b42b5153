-- What published figures say, in Chinese where the data gives it.
alter table claim add column publisher_zh_hant varchar;
alter table claim add column publisher_zh_hans varchar;
alter table claim add column statement_zh_hant varchar;
alter table claim add column statement_zh_hans varchar;
alter table claim add column reason_zh_hant varchar;
alter table claim add column reason_zh_hans varchar;
