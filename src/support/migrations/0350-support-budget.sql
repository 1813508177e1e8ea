-- What somebody in a role may spend for a family at once, and in a month, without asking. Pence.
create table spending_limit (
  authority text not null,
  role text not null check (role in ('key-worker', 'social-worker', 'team-manager')),
  once_pence integer not null check (once_pence between 0 and 10000000),
  month_pence integer not null check (month_pence between 0 and 10000000),
  version integer not null default 0,
  constraint spending_limit_pkey primary key (authority, role)
);

-- Money that somebody spends or asks for. Within the limit it is spent at once; above it, somebody says yes or no.
create table spending (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  goal_id uuid,
  kind text not null,
  what text not null,
  pence integer not null check (pence > 0),
  within_limit boolean not null,
  asked_at timestamptz not null,
  asked_on date not null,
  asker text not null,
  account_id uuid,
  worker_id uuid,
  entry_id uuid not null,
  constraint spending_pkey primary key (authority, id)
);

alter table spending add constraint spending_family foreign key (authority, family_id) references family (authority, id);

alter table spending add constraint spending_goal foreign key (authority, goal_id) references plan_goal (authority, id);

create index spending_of_family on spending (authority, family_id, asked_at desc);

create index spending_of_worker on spending (authority, worker_id, asked_on);

create index spending_asked on spending (authority, asked_on) where not within_limit;

-- What was said to it. A no has its reason and a way on.
create table spending_answer (
  authority text not null,
  spending_id uuid not null,
  answer text not null check (answer in ('yes', 'no', 'taken-back')),
  reason text not null default '',
  way_on text not null default '',
  answered_at timestamptz not null,
  author text not null,
  entry_id uuid not null,
  constraint spending_answer_pkey primary key (authority, spending_id),
  constraint spending_no_has_reason check (answer <> 'no' or (reason <> '' and way_on <> ''))
);

alter table spending_answer add constraint spending_answer_of foreign key (authority, spending_id) references spending (authority, id);

-- The money itself, never changed: pence out, or the same pence taken back by a reversing entry.
create table spending_posting (
  authority text not null,
  id uuid not null,
  spending_id uuid not null,
  pence integer not null check (pence <> 0),
  line text not null,
  posted_on date not null,
  reverses uuid,
  why text not null default '',
  author text not null,
  entry_id uuid not null,
  constraint spending_posting_pkey primary key (authority, id),
  constraint spending_reversal_is_less check (reverses is null or pence < 0)
);

alter table spending_posting add constraint spending_posting_of foreign key (authority, spending_id) references spending (authority, id);

alter table spending_posting add constraint spending_reversed_once unique (authority, reverses);

create index spending_posting_in on spending_posting (authority, posted_on);

create index spending_posting_for on spending_posting (authority, spending_id);

-- Receipts, kept as documents of the record.
create table spending_receipt (
  authority text not null,
  document_id uuid not null,
  spending_id uuid not null,
  constraint spending_receipt_pkey primary key (authority, document_id)
);

alter table spending_receipt add constraint spending_receipt_of foreign key (authority, spending_id) references spending (authority, id);

alter table spending_receipt add constraint spending_receipt_is foreign key (authority, document_id) references document (authority, id);

create index spending_receipt_for on spending_receipt (authority, spending_id);

select kith.council_table('spending_limit');

select kith.council_table('spending');

select kith.council_table('spending_answer');

select kith.council_table('spending_posting', true);

select kith.council_table('spending_receipt', true);
