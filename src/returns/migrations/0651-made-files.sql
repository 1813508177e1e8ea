-- Files that are made from the record while nobody waits: Annex A, the dataset, the daily payload. Kept for a day.
create table return_made (
  authority text not null,
  id uuid not null,
  kind text not null check (kind in ('annex-a', 'dataset', 'daily')),
  on_day date not null,
  since date,
  asked_at timestamptz not null,
  author text not null,
  claimed_by uuid,
  seen_at timestamptz not null,
  done integer not null default 0,
  of integer,
  ended_at timestamptz,
  summary jsonb,
  problem text,
  constraint return_made_pkey primary key (authority, id)
);

create index return_made_of on return_made (authority, kind, on_day, asked_at);

-- A file in pieces, packed.
create table return_made_file (
  authority text not null,
  made_id uuid not null,
  name text not null,
  at integer not null,
  content bytea not null,
  constraint return_made_file_pkey primary key (authority, made_id, name, at)
);

alter table return_made_file add constraint return_made_file_made foreign key (authority, made_id) references return_made (authority, id);

-- Whose records are in the files: they can see that somebody took them.
create table return_made_child (
  authority text not null,
  made_id uuid not null,
  person_id uuid not null,
  constraint return_made_child_pkey primary key (authority, made_id, person_id)
);

alter table return_made_child add constraint return_made_child_made foreign key (authority, made_id) references return_made (authority, id);

select kith.council_table('return_made');

select kith.council_table('return_made_file');

select kith.council_table('return_made_child');
