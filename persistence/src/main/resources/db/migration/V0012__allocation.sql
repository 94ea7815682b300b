create table allocation_plan (
    id              uuid         not null primary key,
    version         bigint       not null,
    framework       uuid         not null,
    round           uuid         not null,
    name            varchar(160) not null,
    period_from     date         not null,
    period_to       date         not null,
    status          varchar(20)  not null,
    created_by      varchar(80)  not null,
    created_at      datetime(6)  not null,
    job             uuid,
    -- everything the last solve depended on, as JSON, and its SHA-256: the same question gives the same plan
    question        longtext,
    question_sha256 char(64)     character set ascii,
    outcome         varchar(20),
    plan_value      bigint       not null,
    plan_bound      bigint       not null,
    seconds         decimal(9, 1) not null,
    solver          varchar(40),
    cut_short       boolean      not null,
    solved_at       datetime(6),
    submitted_by    varchar(80),
    submitted_at    datetime(6),
    decided_by      varchar(80),
    decided_at      datetime(6),
    decision_note   varchar(500),
    key plan_of_framework (framework, created_at),
    foreign key (framework) references framework (id),
    check (submitted_by is null or decided_by is null or submitted_by <> decided_by)
);

create table allocation_plan_municipality (
    plan         uuid not null,
    municipality uuid not null,
    primary key (plan, municipality),
    key plan_of_municipality (municipality),
    foreign key (plan) references allocation_plan (id)
);

create table assignment (
    id              uuid         not null primary key,
    version         bigint       not null,
    plan            uuid         not null,
    activity        uuid         not null,
    partner         uuid         not null,
    status          varchar(20)  not null,
    locked          boolean      not null,
    fit             int          not null,
    override_reason varchar(500),
    override_codes  varchar(400),
    override_by     varchar(80),
    decline_code    varchar(30),
    decline_note    varchar(500),
    proposed_at     datetime(6)  not null,
    decided_by      varchar(80),
    decided_at      datetime(6),
    -- an activity has one partner at a time; those who declined or were replaced stay on record
    held            uuid         as (if(status in ('DECLINED', 'REPLACED'), null, activity)) persistent unique,
    key assignment_of_plan (plan, activity),
    key assignment_of_partner (partner, status),
    foreign key (plan) references allocation_plan (id),
    foreign key (activity) references activity (id),
    foreign key (partner) references partner (id),
    check (status in ('PROPOSED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'REPLACED'))
);

-- What was said of every partner when the plan was solved. Written with the plan, read by its pages.
create table assignment_option (
    plan        uuid        not null,
    activity    uuid        not null,
    partner     uuid        not null,
    verdict     varchar(10) not null,
    loss_least  bigint      not null,
    loss_most   bigint      not null,
    reasons     json        not null,
    primary key (plan, activity, partner),
    foreign key (plan) references allocation_plan (id)
);

-- What an unmet activity lacked when the plan was solved.
create table assignment_missing (
    plan     uuid        not null,
    activity uuid        not null,
    kind     varchar(20) not null,
    detail   json        not null,
    primary key (plan, activity),
    foreign key (plan) references allocation_plan (id)
);
