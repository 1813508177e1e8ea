-- Why something for a young person may come to its end: what was looked at, and what they say themselves.
create table teen_consideration (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  about text not null check (about in ('place', 'help')),
  harm_outside text not null,
  own_view text not null,
  why text not null,
  stays text not null default '',
  decided_on date not null,
  author text not null,
  entry_id uuid not null,
  constraint teen_consideration_pkey primary key (authority, id)
);

alter table teen_consideration add constraint teen_consideration_whose foreign key (authority, person_id) references person (authority, id);

create index teen_consideration_of on teen_consideration (authority, person_id);

-- A young person was offered something. It does not end without a consideration: the database holds that too.
create table teen_place (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  person_id uuid not null,
  offer_id uuid not null,
  wants text not null default '',
  offered_on date not null,
  answer text check (answer in ('goes', 'not-now')),
  answer_words text not null default '',
  ended_on date,
  consideration_id uuid,
  entry_id uuid not null,
  constraint teen_place_pkey primary key (authority, id),
  constraint teen_place_considered check ((ended_on is null) = (consideration_id is null))
);

alter table teen_place add constraint teen_place_whose foreign key (authority, person_id) references person (authority, id);

alter table teen_place add constraint teen_place_in foreign key (authority, offer_id) references cohort_offer (authority, id);

alter table teen_place add constraint teen_place_why foreign key (authority, consideration_id) references teen_consideration (authority, id);

create index teen_place_of on teen_place (authority, person_id);

create index teen_place_open on teen_place (authority, offered_on) where ended_on is null;

-- Signs of harm outside the home. Each leads to checks with an expert; which conversation holds them stands beside it.
create table teen_signal (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  kinds text[] not null check (cardinality(kinds) > 0),
  what text not null,
  seen_on date not null,
  conversation_id uuid not null,
  author text not null,
  entry_id uuid not null,
  constraint teen_signal_pkey primary key (authority, id)
);

alter table teen_signal add constraint teen_signal_whose foreign key (authority, person_id) references person (authority, id);

create index teen_signal_of on teen_signal (authority, person_id);

select kith.council_table('teen_consideration');

select kith.council_table('teen_place');

select kith.council_table('teen_signal');
