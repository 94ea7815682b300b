-- The row that a writer holds while it adds to the chain.
create table audit_chain (name varchar(20) not null primary key);
insert into audit_chain values ('main');

create table audit_entry (
    place         bigint       not null primary key,
    happened_at   datetime(6)  not null,
    actor         varchar(80)  not null,
    action        varchar(80)  not null,
    entity        varchar(60)  not null,
    entity_id     uuid,
    municipality  uuid,
    detail        varchar(1000),
    previous_hash char(64)     not null,
    hash          char(64)     not null unique
);
