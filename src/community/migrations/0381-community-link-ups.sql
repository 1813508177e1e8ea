-- Neighbours who share their time. They are no part of anybody's record.
create table volunteer (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  name text not null,
  contact text not null,
  neighbourhood_id uuid,
  about text not null default '',
  shares text[] not null,
  languages text[] not null,
  times text not null default '',
  agreed_on date not null,
  left_on date,
  entry_id uuid not null,
  constraint volunteer_pkey primary key (authority, id)
);

alter table volunteer add constraint volunteer_place foreign key (authority, neighbourhood_id) references neighbourhood (authority, id);

-- What was looked into before somebody visits a family, and when it is looked into again.
create table volunteer_check (
  authority text not null,
  id uuid not null,
  volunteer_id uuid not null,
  kind text not null check (kind in ('talk', 'references', 'dbs', 'training')),
  done_on date not null,
  renew_on date,
  entry_id uuid not null,
  constraint volunteer_check_pkey primary key (authority, id),
  constraint volunteer_check_days check (renew_on > done_on)
);

alter table volunteer_check add constraint volunteer_check_who foreign key (authority, volunteer_id) references volunteer (authority, id);

create index volunteer_check_of on volunteer_check (authority, volunteer_id);

-- A family wishes to be brought together with a neighbour: their goals, and what they let be told.
create table link_up_wish (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  family_id uuid not null,
  goals text[] not null check (cardinality(goals) > 0),
  wants text[] not null,
  languages text[] not null,
  told text not null,
  said_yes text not null,
  wished_on date not null,
  withdrawn_on date,
  entry_id uuid not null,
  constraint link_up_wish_pkey primary key (authority, id)
);

alter table link_up_wish add constraint link_up_wish_family foreign key (authority, family_id) references family (authority, id);

create index link_up_wish_of on link_up_wish (authority, family_id);

create table link_up (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  wish_id uuid not null,
  volunteer_id uuid not null,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  why text[] not null,
  ended_how text check (ended_how in ('goals', 'life', 'volunteer', 'wanted')),
  changed text not null default '',
  goodbye text not null default '',
  entry_id uuid not null,
  constraint link_up_pkey primary key (authority, id)
);

alter table link_up add constraint link_up_of_wish foreign key (authority, wish_id) references link_up_wish (authority, id);

alter table link_up add constraint link_up_with foreign key (authority, volunteer_id) references volunteer (authority, id);

create unique index link_up_open on link_up (authority, wish_id) where upper(during) is null;

create index link_up_by on link_up (authority, volunteer_id);

-- Time given and received: one row has both sides, so that all of it together is nothing. Null: the common pot.
create table time_credit (
  authority text not null,
  id uuid not null,
  giver_id uuid,
  receiver_id uuid,
  minutes integer not null check (minutes between 1 and 1440),
  happened_on date not null,
  what text not null,
  reverses uuid,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint time_credit_pkey primary key (authority, id),
  constraint time_credit_two check (giver_id is distinct from receiver_id)
);

alter table time_credit add constraint time_credit_giver foreign key (authority, giver_id) references volunteer (authority, id);

alter table time_credit add constraint time_credit_receiver foreign key (authority, receiver_id) references volunteer (authority, id);

alter table time_credit add constraint time_credit_reverses foreign key (authority, reverses) references time_credit (authority, id);

alter table time_credit add constraint time_credit_once unique (authority, reverses);

select kith.council_table('volunteer');

select kith.council_table('volunteer_check');

select kith.council_table('link_up_wish');

select kith.council_table('link_up');

select kith.council_table('time_credit');
