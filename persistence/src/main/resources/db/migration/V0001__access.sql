create table app_user (
    id                   uuid         not null primary key,
    version              bigint       not null,
    username             varchar(80)  not null unique,
    display_name         varchar(120) not null,
    password_hash        varchar(255) not null,
    language             varchar(10),
    active               boolean      not null,
    must_change_password boolean      not null,
    failed_attempts      int          not null,
    locked_until         datetime(6),
    partner              uuid
);

create table app_user_role (
    app_user uuid        not null,
    role     varchar(40) not null,
    primary key (app_user, role),
    foreign key (app_user) references app_user (id)
);

create table app_user_municipality (
    app_user     uuid not null,
    municipality uuid not null,
    primary key (app_user, municipality),
    foreign key (app_user) references app_user (id)
);
