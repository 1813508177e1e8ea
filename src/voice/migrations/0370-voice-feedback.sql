-- Somebody is asked how a contact was. The code lets one answer in; that it was used is kept, and shown to nobody.
create table feedback_ask (
  authority text not null,
  id uuid not null,
  code text not null,
  family_id uuid,
  about text not null,
  happened_on date not null,
  asked_by text not null,
  used boolean not null default false,
  constraint feedback_ask_pkey primary key (authority, id),
  constraint feedback_ask_code unique (authority, code)
);

alter table feedback_ask add constraint feedback_ask_family foreign key (authority, family_id) references family (authority, id);

create index feedback_ask_of_family on feedback_ask (authority, family_id);

-- What somebody says. Nothing in it leads to who said it, not even a moment, unless they allowed it: its id is random and
-- it knows the quarter alone.
create table feedback_answer (
  authority text not null,
  id uuid not null,
  quarter text not null check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
  about text not null,
  who text not null,
  helpful text not null check (helpful in ('yes', 'partly', 'no')),
  respected text not null check (respected in ('yes', 'partly', 'no')),
  words text not null default '',
  better text not null default '',
  may_quote boolean not null default false,
  by_somebody_else boolean not null default false,
  themes text[] not null default '{}',
  family_id uuid,
  answered_on date,
  entry_id uuid,
  constraint feedback_answer_pkey primary key (authority, id),
  constraint feedback_answer_allowed check (num_nulls(family_id, answered_on, entry_id) in (0, 3))
);

alter table feedback_answer add constraint feedback_answer_family foreign key (authority, family_id) references family (authority, id);

create index feedback_answer_of_family on feedback_answer (authority, family_id) where family_id is not null;

create index feedback_answer_in on feedback_answer (authority, quarter);

-- You said, we did: for everybody to read.
create table said_and_did (
  authority text not null,
  id uuid not null,
  theme text not null,
  said text not null,
  did text not null,
  published_on date not null,
  author text not null,
  taken_back_on date,
  entry_id uuid not null,
  constraint said_and_did_pkey primary key (authority, id)
);

create index said_and_did_on on said_and_did (authority, published_on desc);

select kith.council_table('feedback_ask');

select kith.council_table('feedback_answer');

select kith.council_table('said_and_did');
