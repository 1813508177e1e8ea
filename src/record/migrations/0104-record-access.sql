-- A restricted record: only the people named, and whoever breaks the glass with a reason.
create table restriction (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  reason text not null,
  accounts uuid[] not null,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  entry_id uuid not null,
  constraint restriction_pkey primary key (authority, id)
);

alter table restriction add constraint restriction_person foreign key (authority, person_id) references person (authority, id);

alter table restriction add constraint restriction_one exclude using gist (authority with =, person_id with =, during with &&) where (not isempty(during));

create index restriction_of on restriction (authority, person_id);

-- Leave to look for a stated purpose, or in an emergency (break-glass), for some hours.
create table access_grant (
  authority text not null,
  id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('purpose', 'break-glass')),
  purpose text not null,
  reason text not null default '',
  given_at timestamptz not null,
  ends_at timestamptz not null,
  looked_into_at timestamptz,
  looked_into_by uuid,
  constraint access_grant_pkey primary key (authority, id)
);

alter table access_grant add constraint access_grant_account foreign key (authority, account_id) references account (authority, id);

alter table access_grant add constraint access_grant_person foreign key (authority, person_id) references person (authority, id);

create index access_grant_now on access_grant (authority, account_id, person_id, ends_at);

create index access_grant_of on access_grant (authority, person_id, given_at);

-- Who looked at whom, when, why and by which rule. Append-only.
create table access_log (
  authority text not null,
  id uuid not null,
  looked_at timestamptz not null,
  account_id uuid,
  looker text not null,
  route text not null,
  rule text not null,
  purpose text not null,
  refused boolean not null default false,
  constraint access_log_pkey primary key (authority, id)
);

create index access_log_account on access_log (authority, account_id, looked_at);

create table access_log_person (
  authority text not null,
  log_id uuid not null,
  person_id uuid not null,
  constraint access_log_person_pkey primary key (authority, person_id, log_id)
);

select kith.council_table('restriction');

select kith.council_table('access_grant');

select kith.council_table('access_log', true);

select kith.council_table('access_log_person', true);
