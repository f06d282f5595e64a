-- Filters and counts are answered from memory, see Catalogue. What is left here: each submission with its latest verdict.
drop table submission_tag;
drop index submission_newest;
drop index submission_forge;
drop index submission_project;
drop index submission_outcome;
drop index submission_change;
drop index submission_author;
drop index if exists submission_title;
alter table submission drop column judged;
alter table submission drop column outcome;
alter table submission drop column change;
alter table submission drop column author;
alter table submission drop column title;
create unique index submission_verdict on submission (verdict);

-- How it went with the submission up to a verdict.
-- When it was judged for the first time.
alter table verdict add column opened timestamp with time zone;
-- Since when it waits for whom this verdict lets it wait for.
alter table verdict add column since timestamp with time zone;
-- When its author was first asked something, and when that was settled.
alter table verdict add column asked timestamp with time zone;
alter table verdict add column answered timestamp with time zone;
-- Whether a maintainer had to decide at any time.
alter table verdict add column decided boolean default false not null;

update verdict set
    since = finished,
    opened = (select min(o.finished) from verdict o where o.submission = verdict.submission),
    decided = exists (
        select 1 from verdict d
        where d.submission = verdict.submission and d.id <= verdict.id and d.outcome = 'MAINTAINER');
alter table verdict alter column opened set not null;
alter table verdict alter column since set not null;
