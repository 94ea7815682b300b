-- What is shown outside: tables frozen at one moment, with what had to be hidden hidden.
create table data_release (
    id                uuid         not null primary key,
    version           bigint       not null,
    framework         uuid         not null,
    round             uuid         not null,
    number            int          not null,
    title             varchar(160) not null,
    status            varchar(20)  not null,
    -- who counts and hides; content and facts are written by it, both or neither
    job               uuid,
    prepared_by       varchar(80)  not null,
    prepared_at       datetime(6)  not null,
    published_by      varchar(80),
    published_at      datetime(6),
    withdrawn_by      varchar(80),
    withdrawn_at      datetime(6),
    withdrawal_reason varchar(500),
    -- what the reader gets, byte for byte; never changed
    content           longtext,
    content_sha256    char(64)     character set ascii,
    -- the tables as they are and why cells are hidden: for the audit of later releases, never given out
    facts             longtext,
    unique key release_number (framework, round, number),
    key release_of_round (round, status),
    foreign key (framework) references framework (id),
    foreign key (round) references assessment_round (id),
    check (status in ('PREPARING', 'PREPARED', 'PUBLISHED', 'WITHDRAWN', 'DISCARDED')),
    check (published_by is null or published_by <> prepared_by),
    check (status in ('PREPARING', 'DISCARDED') or content is not null and content_sha256 is not null and facts is not null)
);
