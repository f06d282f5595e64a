-- Where the reading of a list's events stands.
create table bookmark (
    forge varchar primary key,
    -- The date of the newest event read, as the forge wrote it; it has no zone.
    date varchar not null,
    -- Ids of the events read that a look back would show again.
    seen text not null
);

-- The series of a list, from the moment we heard of them.
create table series (
    forge varchar not null,
    number bigint not null,
    heard timestamp with time zone not null,
    -- Whether every event about it was ours to read, replies included.
    followed boolean not null,
    -- When the forge said that all of it is there; null until then.
    completed timestamp with time zone,
    primary key (forge, number)
);

-- The mails of a list that are a patch or a cover letter.
create table mail (
    forge varchar not null,
    kind varchar not null,
    id bigint not null,
    series bigint not null,
    replied boolean not null,
    -- The newest check of ours; 0 for none.
    checked bigint not null,
    -- The newest check under our name that is not ours, 0 for none, and how many there were.
    stranger bigint not null,
    stranger_by varchar not null,
    stranger_said varchar not null,
    stranger_at varchar not null,
    strangers bigint not null,
    primary key (forge, kind, id)
);

create index mail_series on mail (forge, series);

-- Replies that were heard of: their events repeat.
create table reply (
    forge varchar not null,
    kind varchar not null,
    id bigint not null,
    primary key (forge, kind, id)
);
