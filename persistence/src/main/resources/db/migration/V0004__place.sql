create table admin_unit (
    id           uuid         not null primary key,
    version      bigint       not null,
    pcode        varchar(40)  not null,
    name         varchar(160) not null,
    level        varchar(20)  not null,
    parent       uuid,
    municipality uuid,
    -- GeoJSON geometry, as it came
    geometry     longtext,
    -- the P-code was made up by an import and waits for the official one
    provisional  boolean      not null default false,
    valid_from   date         not null,
    valid_to     date,
    unique key admin_unit_of_pcode (pcode, valid_from),
    key admin_unit_of_parent (parent, name),
    key admin_unit_of_municipality (municipality, level, name),
    foreign key (parent) references admin_unit (id)
);

create table settlement (
    id           uuid         not null primary key,
    version      bigint       not null,
    ward         uuid         not null,
    municipality uuid         not null,
    code         varchar(40)  not null unique,
    name         varchar(160) not null,
    -- null where nobody said
    informal     boolean,
    key settlement_of_ward (ward, name),
    key settlement_of_municipality (municipality, name),
    foreign key (ward) references admin_unit (id)
);
