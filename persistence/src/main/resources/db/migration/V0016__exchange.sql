create table upload (
    id          uuid         not null primary key,
    filename    varchar(200) not null,
    owner       varchar(80)  not null,
    size        bigint       not null,
    sha256      char(64)     character set ascii not null,
    uploaded_at datetime(6)  not null
);

-- The file in pieces of 1 MB, so that no packet is large and no file is ever whole in memory.
create table upload_part (
    upload  uuid       not null,
    part_no int        not null,
    bytes   mediumblob not null,
    primary key (upload, part_no),
    foreign key (upload) references upload (id)
);

create table column_mapping (
    id         uuid         not null primary key,
    version    bigint       not null,
    name       varchar(120) not null,
    owner      varchar(80)  not null,
    content    longtext     not null,
    changed_at datetime(6)  not null,
    unique key mapping_of_name (owner, name)
);

create table import_run (
    id               uuid         not null primary key,
    version          bigint       not null,
    status           varchar(20)  not null,
    owner            varchar(80)  not null,
    municipality     uuid,
    round            uuid         not null,
    source           varchar(80)  not null,
    household_upload uuid         not null,
    member_upload    uuid,
    encoding         varchar(20)  not null,
    mapping          longtext,
    commit_after     boolean      not null,
    job              uuid,
    check_result     longtext,
    commit_result    longtext,
    created_at       datetime(6)  not null,
    ended_at         datetime(6),
    key run_of_owner (owner, created_at),
    key run_of_municipality (municipality, created_at),
    foreign key (household_upload) references upload (id),
    foreign key (member_upload) references upload (id)
);

-- What is wrong with a file, row by row; written anew by each dry run and by the commit.
create table import_problem (
    run        uuid         not null,
    phase      varchar(10)  not null,
    place      bigint       not null,
    severity   varchar(10)  not null,
    file       varchar(10)  not null,
    sheet      varchar(80)  not null,
    source_row bigint       not null,
    col        varchar(120) not null,
    value      varchar(200) not null,
    code       varchar(80)  not null,
    detail     varchar(300) not null,
    primary key (run, phase, place),
    foreign key (run) references import_run (id)
);

-- The rows that were not taken, to be given back with the reason.
create table import_failed_row (
    run        uuid       not null,
    phase      varchar(10) not null,
    source_row bigint     not null,
    raw        mediumblob not null,
    reasons    text       not null,
    primary key (run, phase, source_row),
    foreign key (run) references import_run (id)
);
