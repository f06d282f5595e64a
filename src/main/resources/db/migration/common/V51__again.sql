-- When what was said last counts no more, so that it is looked at again without a ring.
alter table inbox add column again timestamp with time zone;
