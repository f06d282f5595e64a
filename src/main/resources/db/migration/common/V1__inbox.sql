-- One row for every submission that was ever rung for. A row is owed a look while rings > answered.
create table inbox (
    forge varchar not null,
    project varchar not null,
    number bigint not null,
    head varchar,
    rings bigint not null,
    answered bigint not null,
    attempt bigint not null,
    -- When a worker may take it; null where there is nothing to do: all answered, or parked. Under a lease, its end.
    due timestamp with time zone,
    -- The forge asked us to stay away until then; no ring shortens it.
    not_before timestamp with time zone,
    token varchar,
    leased_until timestamp with time zone,
    -- When the oldest unanswered ring came.
    first_owed timestamp with time zone,
    -- When the first ring came that the claim in hand does not answer.
    next_owed timestamp with time zone,
    parked varchar,
    primary key (forge, project, number),
    constraint inbox_answered check (answered between 0 and rings),
    constraint inbox_lease check ((token is null) = (leased_until is null))
);

create index inbox_due on inbox (due);

-- Signed deliveries that were stored, for as long as their timestamp would be taken again.
create table delivery (
    delivery varchar primary key,
    sent timestamp with time zone not null
);

create index delivery_sent on delivery (sent);
