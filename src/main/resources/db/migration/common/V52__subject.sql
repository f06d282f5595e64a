-- The subjects of patches that the timeline names by a commit's id, or by the digest that agreements know them by.
create table subject (
    submission bigint not null references submission (id),
    patch varchar not null,
    subject varchar not null,
    primary key (submission, patch)
);
