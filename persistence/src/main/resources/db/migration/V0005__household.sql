-- Numbers are handed out in blocks of 50: gaps are harmless, waiting for each other is not.
create sequence household_number start with 1 increment by 50 nocache;

create table household (
    id           uuid         not null primary key,
    version      bigint       not null,
    number       varchar(20)  not null unique,
    municipality uuid         not null,
    ward         uuid,
    settlement   uuid,
    sex_of_head  char(1)      not null,
    size         int          not null,
    created_at   datetime(6)  not null,
    entered_by   uuid,
    source       varchar(80)  not null,
    source_key   varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    unique key household_of_source (source, source_key),
    key household_of_municipality (municipality, number),
    key household_of_ward (ward, number),
    key household_of_settlement (settlement, number),
    key household_by_head (municipality, sex_of_head, number),
    check (sex_of_head in ('F', 'M', 'X', '?')),
    check (size >= 0)
);

create table household_member (
    id        uuid        not null primary key,
    household uuid        not null,
    line_no   int         not null,
    head      boolean     not null,
    relation  varchar(20),
    sex       char(1)     not null,
    age       int,
    age_band  varchar(20),
    unique key line_of_household (household, line_no),
    foreign key (household) references household (id),
    check (sex in ('F', 'M', 'X', '?')),
    check (age between 0 and 130)
);

-- Who the people are, apart from what they answered. Name, phone and position are AES-256-GCM, see docs/decisions/0080.
create table person_identity (
    id        uuid           not null primary key,
    version   bigint         not null,
    household uuid           not null,
    member    uuid           unique,
    name      varbinary(800),
    phone     varbinary(300),
    gps       varbinary(300),
    key identity_of_household (household),
    foreign key (household) references household (id),
    foreign key (member) references household_member (id)
);

-- Exact search without plain text: a keyed hash of each word of a name.
create table identity_token (
    token     binary(16) not null,
    identity  uuid       not null,
    household uuid       not null,
    primary key (token, identity),
    key token_of_identity (identity),
    foreign key (identity) references person_identity (id)
);

-- Proves at start that the key file at hand is the one the rows were written with.
create table field_key (
    key_id  int            not null primary key,
    version bigint         not null,
    made_at datetime(6)    not null,
    proof   varbinary(200) not null
);

create table consent_record (
    id           uuid        not null primary key,
    version      bigint      not null,
    household    uuid        not null,
    purpose      varchar(30) not null,
    state        varchar(20) not null,
    given_by     varchar(20),
    method       varchar(30),
    lawful_basis varchar(20) not null,
    language     varchar(10),
    text_version varchar(20),
    decided_on   date        not null,
    expires_on   date,
    withdrawn_on date,
    recorded_by  uuid,
    unique key consent_for_purpose (household, purpose),
    foreign key (household) references household (id)
);

-- What somebody has typed and not sent yet; the content holds names, so it is encrypted.
create table entry_draft (
    id          uuid         not null primary key,
    version     bigint       not null,
    owner       uuid         not null,
    instance_id varchar(160) not null unique,
    content     mediumblob   not null,
    saved_at    datetime(6)  not null,
    key draft_of_owner (owner, saved_at)
);
