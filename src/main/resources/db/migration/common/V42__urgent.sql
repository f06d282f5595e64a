-- Whether somebody waits for what is owed, so that it does not stand in the line of what is caught up with.
alter table inbox add column urgent boolean default false not null;
create index inbox_urgent on inbox (urgent, due);
