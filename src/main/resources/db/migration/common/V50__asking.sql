-- Which rules asked something in each submission, from now on; what stood before is not counted.
create table asking (
    submission bigint not null references submission (id),
    rule varchar not null,
    -- In lower case and cut short, for the index only.
    author varchar not null,
    author_id varchar not null,
    -- When it began to ask, the last time.
    asked timestamp with time zone not null,
    -- When it stopped; null while it asks.
    settled timestamp with time zone,
    primary key (submission, rule)
);

create index asking_author on asking (author, rule, asked);
