-- Groups of households by a rule that a manager can read: need x sex of head x marks x place.
create table population_segment (
    id           uuid         not null primary key,
    version      bigint       not null,
    -- null: for all municipalities
    municipality uuid,
    name         varchar(160) not null,
    -- names of enums and ids of places only, see SegmentCriteria
    criteria     json         not null,
    revision     int          not null,
    retired      boolean      not null,
    changed_at   datetime(6)  not null,
    changed_by   varchar(80)  not null,
    unique key segment_of_name (municipality, name)
);

-- What a segment meant before it was changed. Rows are added and never changed.
create table population_segment_revision (
    segment    uuid         not null,
    revision   int          not null,
    name       varchar(160) not null,
    criteria   json         not null,
    changed_at datetime(6)  not null,
    changed_by varchar(80)  not null,
    primary key (segment, revision),
    foreign key (segment) references population_segment (id)
);
