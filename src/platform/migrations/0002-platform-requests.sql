create table operation_request (
  authority text not null,
  id uuid not null,
  operation text not null,
  account uuid,
  input_hash text not null,
  answer text,
  asked_at timestamptz not null default now(),
  constraint operation_request_pkey primary key (authority, id)
);

select kith.council_table('operation_request');

-- Accounts of people who sign in. `subject` is what the issuer calls them.
create table account (
  authority text not null,
  id uuid not null,
  issuer text not null,
  subject text not null,
  name text not null,
  email text,
  worker_id uuid,
  roles text[] not null,
  active boolean not null default true,
  constraint account_pkey primary key (authority, id),
  constraint account_subject unique (authority, issuer, subject)
);

select kith.council_table('account');

create table session (
  authority text not null,
  id text not null,
  account_id uuid not null,
  began_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  constraint session_pkey primary key (authority, id)
);

alter table session add constraint session_account foreign key (authority, account_id) references account (authority, id);

select kith.council_table('session');

-- What was typed and not yet sent, one draft for an account and a page.
create table draft (
  authority text not null,
  account_id uuid not null,
  page text not null,
  body text not null,
  saved_at timestamptz not null,
  constraint draft_pkey primary key (authority, account_id, page)
);

alter table draft add constraint draft_account foreign key (authority, account_id) references account (authority, id);

select kith.council_table('draft');
