-- Whom an accepted activity is for, chosen in order of severity, marginalisation, marks and id.
create table activity_household (
    activity  uuid not null,
    household uuid not null,
    place     int  not null,
    primary key (activity, household),
    key activity_of_household (household),
    foreign key (activity) references activity (id)
);

-- What happens about a need. A need (severity 1 to 3 in need_profile) without a row is unmet; the key keeps a household out of
-- two states for one need.
create table need_commitment (
    household  uuid        not null,
    round      uuid        not null,
    domain     varchar(20) not null,
    activity   uuid        not null,
    state      varchar(10) not null,
    changed_at datetime(6) not null,
    primary key (household, round, domain),
    key commitment_of_activity (activity, state),
    foreign key (activity) references activity (id),
    check (state in ('COMMITTED', 'DELIVERED', 'SERVED'))
);
