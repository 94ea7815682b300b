create table activity_template (
    id                  uuid           not null primary key,
    version             bigint         not null,
    code                varchar(20)    not null unique,
    place               int            not null,
    work_domain         char(1)        not null,
    -- {"en": ..., "fr": ..., "ar": ...}
    name                varchar(600)   not null,
    description         varchar(3000)  not null,
    unit                varchar(12)    not null,
    households_per_unit int            not null,
    effort_days         decimal(9, 2)  not null,
    cost                decimal(14, 2) not null,
    duration_months     int            not null,
    min_households      int            not null,
    active              boolean        not null,
    check (households_per_unit >= 1),
    check (duration_months between 1 and 60),
    check (min_households >= 1)
);

create table template_need (
    template     uuid        not null,
    need_domain  varchar(20) not null,
    min_severity tinyint     not null,
    -- rungs of the ladder of that need, parted by commas; null = all
    levels       varchar(200),
    -- done, it meets the need; otherwise it only helps another activity to do so
    serves       boolean     not null,
    primary key (template, need_domain),
    foreign key (template) references activity_template (id),
    check (min_severity between 1 and 3)
);

create table template_requirement (
    template   uuid    not null,
    competency char(3) not null,
    min_level  tinyint not null,
    mandatory  boolean not null,
    -- how much an optional one matters, 1 to 5
    weight     int     not null,
    primary key (template, competency),
    foreign key (template) references activity_template (id),
    check (min_level between 1 and 4)
);

create table activity_package (
    id          uuid          not null primary key,
    version     bigint        not null,
    code        varchar(20)   not null unique,
    place       int           not null,
    name        varchar(600)  not null,
    description varchar(3000) not null,
    owner_kind  varchar(10)   not null,
    -- the activity that a ward must need for the package to begin there
    core        uuid          not null,
    active      boolean       not null,
    foreign key (core) references activity_template (id)
);

create table activity_package_member (
    package  uuid not null,
    template uuid not null,
    primary key (package, template),
    foreign key (package) references activity_package (id),
    foreign key (template) references activity_template (id)
);

create table activity_link (
    package       uuid        not null,
    from_template uuid        not null,
    to_template   uuid        not null,
    type          varchar(10) not null,
    -- ENABLES: how many; SUSTAINS: months; SS: days between; otherwise 0
    amount        int         not null,
    mandatory     boolean     not null,
    primary key (package, from_template, to_template, type),
    foreign key (package) references activity_package (id)
);

create table package_instance (
    id           uuid   not null primary key,
    version      bigint not null,
    plan         uuid   not null,
    package      uuid   not null,
    municipality uuid   not null,
    ward         uuid,
    key package_instance_of_plan (plan),
    foreign key (package) references activity_package (id)
);

create table activity (
    id               uuid           not null primary key,
    version          bigint         not null,
    plan             uuid           not null,
    municipality     uuid           not null,
    -- null = in several wards of the municipality, see activity_ward
    ward             uuid,
    template         uuid           not null,
    segment          uuid,
    package_instance uuid,
    domain           varchar(20)    not null,
    work_domain      char(1)        not null,
    serves           boolean        not null,
    arrangement      varchar(10),
    units            int            not null,
    households       int            not null,
    women_headed     int            not null,
    persons          int            not null,
    weight           decimal(12, 2) not null,
    effort_days      decimal(10, 1) not null,
    cost             decimal(14, 2) not null,
    period_from      date           not null,
    period_to        date           not null,
    key activity_of_plan (plan, municipality, ward),
    foreign key (template) references activity_template (id),
    foreign key (package_instance) references package_instance (id)
);

-- Where an activity works. A household whose ward nobody knows counts under its municipality.
create table activity_ward (
    activity uuid not null,
    ward     uuid not null,
    primary key (activity, ward),
    key activity_in_ward (ward),
    foreign key (activity) references activity (id)
);

-- Whose need it answers, frozen: households of those wards with this severity and rung ('' = no ladder) of the need.
create table activity_cell (
    activity uuid        not null,
    severity tinyint     not null,
    level    varchar(20) not null,
    primary key (activity, severity, level),
    foreign key (activity) references activity (id)
);

create table activity_dependency (
    from_activity uuid        not null,
    to_activity   uuid        not null,
    type          varchar(10) not null,
    amount        int         not null,
    mandatory     boolean     not null,
    primary key (from_activity, to_activity, type),
    key dependency_to (to_activity),
    foreign key (from_activity) references activity (id),
    foreign key (to_activity) references activity (id)
);

-- Need that no activity of the plan was made for, and why.
create table demand_remainder (
    id           uuid           not null primary key,
    plan         uuid           not null,
    municipality uuid           not null,
    domain       varchar(20)    not null,
    template     uuid,
    reason       varchar(20)    not null,
    households   int            not null,
    women_headed int            not null,
    persons      int            not null,
    weight       decimal(12, 2) not null,
    key remainder_of_plan (plan, municipality)
);
