-- A scenario of the reform that somebody kept: its switches, why, and what it came to when it was saved. A change is a
-- version more; none is ever overwritten. Nobody's record is in it.
create table reform_scenario_version (
  authority text not null,
  scenario_id uuid not null,
  version integer not null check (version between 1 and 10000),
  name text not null,
  note text not null,
  switches jsonb not null,
  result jsonb not null,
  retired boolean not null,
  saved_at timestamptz not null,
  account_id uuid,
  author text not null,
  constraint reform_scenario_version_pkey primary key (authority, scenario_id, version)
);

select kith.council_table('reform_scenario_version');
