-- What the council has set for itself, each with the day from which it holds, who decided it and why. A row is never
-- changed: of those that have begun, the one with the latest first day holds, and of one day the one written last.
create table policy_version (
  authority text not null,
  id uuid not null,
  setting text not null,
  value jsonb not null,
  from_day date not null,
  decided_by text not null,
  why text not null,
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint policy_version_pkey primary key (authority, id)
);

alter table policy_version add constraint policy_version_entry foreign key (authority, entry_id) references ledger_entry (authority, id);

create index policy_version_setting on policy_version (authority, setting, from_day, written_at);

select kith.council_table('policy_version', true);
