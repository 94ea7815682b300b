-- Only where the demo programme was loaded: who can try what, with which password. These people do not exist.
create table demo_sign_in (
    username varchar(80)  not null primary key,
    version  bigint       not null,
    position int          not null,
    password varchar(128) not null,
    role     varchar(40)  not null,
    place    varchar(160) not null
);
