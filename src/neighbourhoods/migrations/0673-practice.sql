-- An area delegated to a Family Help Practice for a time: to whom, on what terms, who decided it and why.
create table practice (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  neighbourhood_id uuid not null,
  account_id uuid not null,
  director text not null,
  provider text not null,
  legal_form text not null check (legal_form in ('council', 'charity', 'charitable-company', 'community-benefit', 'community-interest', 'nhs')),
  registration text not null,
  checked_how text not null,
  checked_on date not null,
  budget_pence bigint not null check (budget_pence >= 0),
  during daterange not null check (not isempty(during) and lower(during) is not null),
  decided_by text not null,
  why text not null,
  ended_why text,
  entry_id uuid not null,
  constraint practice_pkey primary key (authority, id)
);

alter table practice add constraint practice_place foreign key (authority, neighbourhood_id) references neighbourhood (authority, id);

alter table practice add constraint practice_account foreign key (authority, account_id) references account (authority, id);

alter table practice add constraint practice_one exclude using gist (authority with =, neighbourhood_id with =, during with &&) where (not isempty(during));

select kith.council_table('practice');
