-- Append-only. The text of every policy that ever judged, by the digest that verdicts name.
create table policy (
    digest varchar primary key,
    name varchar not null,
    text text not null,
    first_used timestamp with time zone not null
);
