-- Files of a return that somebody handed in to be checked, and what was found. Theirs alone, and gone after a day.
create table return_check (
  authority text not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('ssda903', 'cin', 'annex-a')),
  name text not null,
  asked jsonb not null,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  claimed_by uuid,
  doing text not null default '',
  ended_at timestamptz,
  report jsonb,
  problem text,
  constraint return_check_pkey primary key (authority, id)
);

create index return_check_of on return_check (authority, account_id, began_at);

-- What was handed in, until it has been checked; then the report as files.
create table return_check_file (
  authority text not null,
  check_id uuid not null,
  part text not null,
  name text not null,
  content bytea not null,
  constraint return_check_file_pkey primary key (authority, check_id, part, name)
);

alter table return_check_file add constraint return_check_file_check foreign key (authority, check_id) references return_check (authority, id);

-- A rule that does not hold for a child, in the order of the return.
create table return_check_finding (
  authority text not null,
  check_id uuid not null,
  place integer not null,
  code text not null,
  severity text not null,
  child text,
  more integer not null,
  rows jsonb not null,
  constraint return_check_finding_pkey primary key (authority, check_id, place)
);

alter table return_check_finding add constraint return_check_finding_check foreign key (authority, check_id) references return_check (authority, id);

create index return_check_finding_code on return_check_finding (authority, check_id, code, place);

create index return_check_finding_child on return_check_finding (authority, check_id, child, place);

select kith.council_table('return_check');

select kith.council_table('return_check_file');

select kith.council_table('return_check_finding');
