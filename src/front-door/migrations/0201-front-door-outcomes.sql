-- What came of a conversation, and why.
create table conversation_outcome (
  authority text not null,
  conversation_id uuid not null,
  outcome text not null check (outcome in ('advice', 'own-network', 'community', 'family-help', 'safety')),
  reason text not null,
  for_person text not null default '',
  source text not null,
  primary_need text,
  involvement_id uuid,
  decided_on date not null,
  decided_at timestamptz not null,
  author text not null,
  entry_id uuid not null,
  constraint conversation_outcome_pkey primary key (authority, conversation_id)
);

alter table conversation_outcome add constraint conversation_outcome_talk foreign key (authority, conversation_id) references conversation (authority, id);

alter table conversation_outcome add constraint conversation_outcome_help foreign key (authority, involvement_id) references involvement (authority, id);

-- What was told to the person and to whoever brought it to us, and when; or why it was not told.
create table conversation_reply (
  authority text not null,
  conversation_id uuid not null,
  recipient text not null check (recipient in ('person', 'referrer')),
  version integer not null default 0,
  body text not null default '',
  manner text check (manner in ('phone', 'text', 'email', 'visit', 'letter')),
  told_on date,
  not_told_why text not null default '',
  author text not null,
  written_at timestamptz not null,
  constraint conversation_reply_pkey primary key (authority, conversation_id, recipient),
  constraint conversation_reply_told check (told_on is null or (manner is not null and not_told_why = ''))
);

alter table conversation_reply add constraint conversation_reply_talk foreign key (authority, conversation_id) references conversation (authority, id);

-- Somebody of the community who will help, and whether the family was reached.
create table warm_link (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  conversation_id uuid not null,
  offered text not null,
  contact text not null default '',
  look_on date not null,
  reached text check (reached in ('reached', 'not-reached', 'something-else')),
  found text not null default '',
  checked_on date,
  constraint warm_link_pkey primary key (authority, id)
);

alter table warm_link add constraint warm_link_talk foreign key (authority, conversation_id) references conversation (authority, id);

create index warm_link_of on warm_link (authority, conversation_id);

create index warm_link_waiting on warm_link (authority, look_on) where reached is null;

-- Checks with others about a child's safety began, and an Expert Child Protection Practitioner was asked for.
create table safety_check (
  authority text not null,
  conversation_id uuid not null,
  because text not null,
  done_now text not null default '',
  began_at timestamptz not null,
  author text not null,
  worker_id uuid,
  taken_at timestamptz,
  entry_id uuid not null,
  constraint safety_check_pkey primary key (authority, conversation_id)
);

alter table safety_check add constraint safety_check_talk foreign key (authority, conversation_id) references conversation (authority, id);

alter table safety_check add constraint safety_check_worker foreign key (authority, worker_id) references worker (authority, id);

create index safety_check_waiting on safety_check (authority, began_at) where taken_at is null;

select kith.council_table('conversation_outcome');

select kith.council_table('conversation_reply');

select kith.council_table('warm_link');

select kith.council_table('safety_check');
