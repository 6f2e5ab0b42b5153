-- Every mail owed to a recipient and what became of it, so that none is sent twice.
create table mail_delivery (
    message_id varchar primary key,
    about varchar not null,
    address varchar not null,
    state varchar not null check (state in ('OWED', 'SENT', 'REFUSED')),
    attempts integer not null,
    attempted_at timestamp with time zone,
    reason varchar
);
