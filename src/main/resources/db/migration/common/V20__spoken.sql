-- The number of the last ring that told of somebody speaking to the bot; owed like any other while above answered.
alter table inbox add column spoken bigint default 0 not null;
