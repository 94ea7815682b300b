create table partner_competency (
    id            uuid         not null primary key,
    version       bigint       not null,
    partner       uuid         not null,
    competency    char(3)      not null,
    claimed_level tinyint      not null,
    claimed_on    date         not null,
    claimed_by    varchar(80)  not null,
    evidence_kind varchar(20),
    evidence_note varchar(500),
    verified_level tinyint,
    verified_on   date,
    verified_by   varchar(80),
    expires_on    date,
    unique (partner, competency),
    key partner_competency_expiry (expires_on),
    foreign key (partner) references partner (id)
);

-- Every verification ever made; never changed.
create table competency_verification (
    id                 uuid        not null primary key,
    partner_competency uuid        not null,
    level              tinyint     not null,
    evidence_kind      varchar(20) not null,
    note               varchar(500),
    verified_on        date        not null,
    verified_by        varchar(80) not null,
    expires_on         date        not null,
    key verification_of_competency (partner_competency, verified_on),
    foreign key (partner_competency) references partner_competency (id)
);
