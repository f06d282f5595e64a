-- What tells the versions of a series of patches.
create table lineage (
    forge varchar not null,
    project varchar not null,
    number bigint not null,
    version bigint not null,
    submitter varchar not null,
    name varchar not null,
    primary key (forge, project, number)
);

create index lineage_name on lineage (forge, project, submitter, name);

-- mail: the id of one of its mails; answer: the id of a mail it answers; hash: of one of its changes.
create table lineage_mark (
    forge varchar not null,
    project varchar not null,
    number bigint not null,
    kind varchar not null,
    mark varchar not null,
    primary key (forge, project, number, kind, mark)
);

create index lineage_mark_mark on lineage_mark (mark, kind);
