create table framework (
    id         uuid         not null primary key,
    version    bigint       not null,
    name       varchar(160) not null,
    vision     varchar(1000),
    currency   char(3)      not null,
    valid_from date         not null,
    valid_to   date         not null
);

create table framework_municipality (
    framework    uuid not null,
    municipality uuid not null,
    primary key (framework, municipality),
    key framework_of_municipality (municipality),
    foreign key (framework) references framework (id)
);

-- Which kinds of work stand in the formal arrangement, and which are linked to it; a kind without a row has no mark yet.
create table framework_domain (
    framework   uuid        not null,
    domain      char(1)     not null,
    arrangement varchar(10) not null,
    primary key (framework, domain),
    foreign key (framework) references framework (id)
);

create table framework_objective (
    id        uuid         not null primary key,
    framework uuid         not null,
    category  varchar(20)  not null,
    wording   varchar(500) not null,
    place     int          not null,
    foreign key (framework) references framework (id)
);

create table partner (
    id                 uuid         not null primary key,
    version            bigint       not null,
    code               varchar(20)  not null unique,
    name               varchar(160) not null,
    kind               varchar(10)  not null,
    about              varchar(1000),
    legal_personality  boolean      not null,
    parent             uuid,
    women_led          boolean,
    female_field_share tinyint,
    contact_name       varchar(120),
    contact_email      varchar(200),
    contact_phone      varchar(40),
    suspended          boolean      not null,
    suspended_on       date,
    suspended_reason   varchar(500),
    foreign key (parent) references partner (id)
);

create table framework_partner (
    framework uuid not null,
    partner   uuid not null,
    primary key (framework, partner),
    key framework_of_partner (partner),
    foreign key (framework) references framework (id),
    foreign key (partner) references partner (id)
);

create table partner_territory (
    partner    uuid not null,
    admin_unit uuid not null,
    primary key (partner, admin_unit),
    foreign key (partner) references partner (id)
);

create table agreement (
    id                    uuid         not null primary key,
    version               bigint       not null,
    partner               uuid         not null,
    framework             uuid         not null,
    title                 varchar(200) not null,
    revision              int          not null,
    status                varchar(20)  not null,
    valid_from            date         not null,
    valid_to              date         not null,
    roles_agreed          boolean      not null,
    risks_allocated       boolean      not null,
    personal_data_flows   boolean      not null,
    data_sharing_annex    boolean      not null,
    conditions_met        boolean      not null,
    suspended_reason      varchar(500),
    corrective_action     varchar(500),
    handover_plan         varchar(500),
    final_report          varchar(500),
    financial_statement   varchar(500),
    key agreement_of_partner (partner, framework),
    foreign key (partner) references partner (id),
    foreign key (framework) references framework (id)
);

create table agreement_signature (
    agreement uuid         not null,
    revision  int          not null,
    party     varchar(20)  not null,
    signer    varchar(120) not null,
    signed_on date         not null,
    primary key (agreement, revision, party),
    foreign key (agreement) references agreement (id)
);

create table willingness (
    id                     uuid         not null primary key,
    version                bigint       not null,
    partner                uuid         not null,
    domain                 char(1)      not null,
    admin_unit             uuid,
    status                 varchar(20)  not null,
    conditions             varchar(500),
    conditions_accepted_on date,
    conditions_accepted_by varchar(80),
    said_on                date         not null,
    signer                 varchar(120) not null,
    key willingness_of_partner (partner, domain, admin_unit),
    foreign key (partner) references partner (id)
);

create table partner_capacity (
    id          uuid           not null primary key,
    version     bigint         not null,
    partner     uuid           not null,
    period_from date           not null,
    period_to   date           not null,
    staff_days  decimal(9, 1)  not null,
    max_sites   int            not null,
    budget      decimal(14, 2) not null,
    unique (partner, period_from),
    foreign key (partner) references partner (id)
);

-- What a partner says is wrong or missing in what the others see of it, and what it was answered.
create table partner_contest (
    id          uuid          not null primary key,
    version     bigint        not null,
    partner     uuid          not null,
    subject     varchar(20)   not null,
    wording     varchar(1000) not null,
    raised_by   varchar(80)   not null,
    raised_at   datetime(6)   not null,
    answer      varchar(1000),
    answered_by varchar(80),
    answered_at datetime(6),
    key contest_of_partner (partner, raised_at),
    foreign key (partner) references partner (id)
);
