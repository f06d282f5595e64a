-- The parts of the project that a submission touches, as lines.
alter table verdict add column areas text default '' not null;
