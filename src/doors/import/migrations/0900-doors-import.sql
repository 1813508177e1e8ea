-- A file that was brought in: what was read and what became of it, field by field.
create table import_run (
  authority text not null,
  id uuid not null,
  kind text not null check (kind in ('ssda903', 'cin')),
  name text not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  account_id uuid,
  author text not null,
  year text,
  children_done integer not null default 0,
  children_of integer,
  seen_at timestamptz not null,
  claimed_by uuid,
  report jsonb,
  problem text,
  constraint import_run_pkey primary key (authority, id)
);

-- The files of a run that waits for its turn, or is under way; gone when it has ended.
create table import_file (
  authority text not null,
  run_id uuid not null,
  name text not null,
  content bytea not null,
  constraint import_file_pkey primary key (authority, run_id, name)
);

alter table import_file add constraint import_file_run foreign key (authority, run_id) references import_run (authority, id);

-- What could not stand in the record, with the reason, until somebody puts it right or lets it go.
create table import_aside (
  authority text not null,
  id uuid not null,
  run_id uuid not null,
  child text,
  list text not null,
  file text not null,
  line integer not null,
  reason text not null,
  cells jsonb not null,
  within jsonb not null,
  same_as text not null,
  settled_at timestamptz,
  settled_how text check (settled_how in ('corrected', 'let-go')),
  settled_why text,
  constraint import_aside_pkey primary key (authority, id)
);

alter table import_aside add constraint import_aside_run foreign key (authority, run_id) references import_run (authority, id);

alter table import_aside add constraint import_aside_once unique (authority, same_as);

create index import_aside_open on import_aside (authority, run_id) where settled_at is null;

select kith.council_table('import_run');

select kith.council_table('import_file');

select kith.council_table('import_aside');
