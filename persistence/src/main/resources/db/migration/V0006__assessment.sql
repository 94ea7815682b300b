create table assessment_round (
    id           uuid         not null primary key,
    version      bigint       not null,
    name         varchar(120) not null,
    municipality uuid,
    opened_on    date         not null,
    closed_on    date,
    synthetic    boolean      not null,
    unique key round_of_name (name, municipality)
);

-- What came in, byte for byte. Rows are added and never changed.
create table form_submission (
    id          uuid         not null primary key,
    instance_id varchar(160) character set utf8mb4 collate utf8mb4_bin not null unique,
    round       uuid         not null,
    household   uuid         not null,
    received_at datetime(6)  not null,
    raw         mediumblob   not null,
    raw_sha256  char(64)     character set ascii not null,
    source      varchar(80)  not null,
    source_row  int,
    key submission_of_household (household, round),
    foreign key (round) references assessment_round (id)
);

create table assessment (
    id          uuid   not null primary key,
    version     bigint not null,
    household   uuid   not null,
    round       uuid   not null,
    submission  uuid   not null,
    assessed_on date,
    -- concept name to code, see org.commonweal.assessment.model.Concept
    answers     json   not null,
    unique key assessment_of_household (household, round),
    key assessment_of_round (round),
    foreign key (round) references assessment_round (id),
    foreign key (submission) references form_submission (id)
);

create table assessment_member (
    assessment uuid not null,
    member     uuid not null,
    answers    json not null,
    primary key (assessment, member),
    foreign key (assessment) references assessment (id)
);
