-- What a partner says it has done. The id comes from the sender, so that a resend is harmless.
create table delivery (
    id           uuid         not null primary key,
    version      bigint       not null,
    assignment   uuid         not null,
    activity     uuid         not null,
    partner      uuid         not null,
    round        uuid         not null,
    municipality uuid         not null,
    delivered_on date         not null,
    note         varchar(500),
    households   int          not null,
    -- SHA-256 of what was sent
    sent_sha256  char(64)     character set ascii not null,
    status       varchar(20)  not null,
    recorded_by  varchar(80)  not null,
    recorded_at  datetime(6)  not null,
    decided_by   varchar(80),
    decided_at   datetime(6),
    finding      varchar(500),
    key delivery_of_partner (partner, recorded_at),
    key delivery_of_municipality (municipality, status, recorded_at),
    key delivery_of_assignment (assignment),
    foreign key (assignment) references assignment (id),
    foreign key (activity) references activity (id),
    foreign key (partner) references partner (id),
    check (status in ('RECORDED', 'VERIFIED', 'REJECTED')),
    check (households > 0),
    check (decided_by is null or decided_by <> recorded_by)
);

create table delivery_household (
    delivery  uuid not null,
    household uuid not null,
    -- the activity while the delivery counts, null once it was rejected: no household is counted twice for one activity
    counted   uuid,
    primary key (delivery, household),
    unique key delivered_once (counted, household),
    key delivery_of_household (household),
    foreign key (delivery) references delivery (id)
);
