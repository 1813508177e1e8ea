-- Offers to everybody in a place or a school, and each time that one is held: counted, and nobody named.
create table cohort_offer (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  kind text not null check (kind in ('parenting', 'coffee', 'youth', 'group', 'school-team', 'other')),
  audience text not null check (audience in ('everybody', 'parents', 'children', 'teenagers')),
  name text not null,
  words text not null,
  for_whom text not null,
  run_by text not null,
  neighbourhood_id uuid,
  place text not null,
  contact text not null default '',
  why text not null default '',
  on_public_page boolean not null,
  ended_on date,
  entry_id uuid not null,
  constraint cohort_offer_pkey primary key (authority, id)
);

alter table cohort_offer add constraint cohort_offer_place foreign key (authority, neighbourhood_id) references neighbourhood (authority, id);

create table offer_session (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  offer_id uuid not null,
  on_day date not null,
  at_time text not null default '',
  came_of_it text check (came_of_it in ('held', 'called-off')),
  adults integer check (adults between 0 and 2000),
  children integer check (children between 0 and 2000),
  first_time integer check (first_time between 0 and 2000),
  helped integer check (helped between 0 and 2000),
  not_helped integer check (not_helped between 0 and 2000),
  said text not null default '',
  entry_id uuid not null,
  constraint offer_session_pkey primary key (authority, id),
  constraint offer_session_counts check (came_of_it = 'held' or (adults is null and children is null and first_time is null and helped is null and not_helped is null))
);

alter table offer_session add constraint offer_session_of foreign key (authority, offer_id) references cohort_offer (authority, id);

create index offer_session_days on offer_session (authority, offer_id, on_day);

create index offer_session_by_day on offer_session (authority, on_day);

select kith.council_table('cohort_offer');

select kith.council_table('offer_session');
