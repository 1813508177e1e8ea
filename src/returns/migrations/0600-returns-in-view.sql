-- A return of a year as things stood on a day, derived and checked child by child; kept fresh where `standing`.
create table return_view (
  authority text not null,
  id uuid not null,
  kind text not null check (kind in ('ssda903', 'cin')),
  year integer not null,
  on_day date not null,
  standing boolean not null,
  asked_at timestamptz not null,
  author text not null,
  claimed_by uuid,
  seen_at timestamptz not null,
  swept_on date,
  sweep_wanted boolean not null default true,
  done integer not null default 0,
  of integer,
  last_entry uuid,
  whole text not null default '[]',
  keep_author text,
  keep_account uuid,
  keep_note text,
  problem text,
  constraint return_view_pkey primary key (authority, id)
);

alter table return_view add constraint return_view_once unique (authority, kind, year, on_day);

-- A child in it: how many rows of each list, and what the rules found.
create table return_child (
  authority text not null,
  view_id uuid not null,
  person_id uuid not null,
  number text not null,
  counts jsonb not null,
  findings jsonb not null,
  constraint return_child_pkey primary key (authority, view_id, person_id)
);

alter table return_child add constraint return_child_view foreign key (authority, view_id) references return_view (authority, id);

create index return_child_number on return_child (authority, view_id, number);

-- A return as it was sent: never changed and never removed.
create table return_version (
  authority text not null,
  id uuid not null,
  kind text not null,
  year integer not null,
  on_day date not null,
  kept_at timestamptz not null,
  account_id uuid,
  author text not null,
  note text not null,
  ruleset text not null,
  children integer not null,
  counts text not null,
  found text not null,
  hash text not null,
  constraint return_version_pkey primary key (authority, id)
);

create table return_version_child (
  authority text not null,
  version_id uuid not null,
  number text not null,
  person_id uuid not null,
  content text not null,
  constraint return_version_child_pkey primary key (authority, version_id, number)
);

select kith.council_table('return_view');

select kith.council_table('return_child');

select kith.council_table('return_version', true);

select kith.council_table('return_version_child', true);
