-- What was found, some hundred findings in a row: packed, with what it is looked up by beside. A row each took minutes.
create table return_check_findings (
  authority text not null,
  check_id uuid not null,
  place integer not null,
  codes text[] not null,
  severities text[] not null,
  children text[] not null,
  packed bytea not null,
  constraint return_check_findings_pkey primary key (authority, check_id, place)
);

alter table return_check_findings add constraint return_check_findings_check foreign key (authority, check_id) references return_check (authority, id);

select kith.council_table('return_check_findings');

-- Checks are kept for a day; those of the day on which Kith is brought up to date are made again.
drop table return_check_finding;
