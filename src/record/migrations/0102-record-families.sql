create table neighbourhood (
  authority text not null,
  id uuid not null,
  name text not null,
  population integer not null,
  children integer not null,
  constraint neighbourhood_pkey primary key (authority, id)
);

create table team (
  authority text not null,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('family-help', 'front-door', 'council')),
  neighbourhood_id uuid,
  constraint team_pkey primary key (authority, id)
);

alter table team add constraint team_neighbourhood foreign key (authority, neighbourhood_id) references neighbourhood (authority, id);

create table worker (
  authority text not null,
  id uuid not null,
  name text not null,
  discipline text not null,
  registered_social_worker boolean not null default false,
  registration text,
  team_id uuid,
  languages text[] not null default '{}',
  full_time_share numeric not null default 1,
  skills text[] not null default '{}',
  active boolean not null default true,
  constraint worker_pkey primary key (authority, id)
);

alter table worker add constraint worker_team foreign key (authority, team_id) references team (authority, id);

create index worker_of_team on worker (authority, team_id);

create index worker_registration on worker (authority, registration);

alter table account add constraint account_worker foreign key (authority, worker_id) references worker (authority, id);

create table family (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  name text not null,
  team_id uuid,
  constraint family_pkey primary key (authority, id)
);

alter table family add constraint family_team foreign key (authority, team_id) references team (authority, id);

create index family_of_team on family (authority, team_id);

-- Who belongs to the family: everyone with parental responsibility and anyone a child lives with (Children Act 1989 s.17(10)).
create table family_member (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  entry_id uuid not null,
  constraint family_member_pkey primary key (authority, id)
);

alter table family_member add constraint family_member_family foreign key (authority, family_id) references family (authority, id);

alter table family_member add constraint family_member_person foreign key (authority, person_id) references person (authority, id);

alter table family_member add constraint family_member_once exclude using gist (authority with =, family_id with =, person_id with =, during with &&) where (not isempty(during));

create index family_member_person_idx on family_member (authority, person_id);

create table relationship (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  person_id uuid not null,
  other_id uuid not null,
  kind text not null,
  nature text not null check (nature in ('biological', 'step', 'legal', 'adoptive', 'foster', 'chosen')),
  parental_responsibility boolean not null default false,
  lives_with boolean not null default false,
  safety text not null default 'not-known' check (safety in ('safe', 'not-safe', 'not-known')),
  counts_as_family boolean,
  childs_words text,
  contact_rules text,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  entry_id uuid not null,
  constraint relationship_pkey primary key (authority, id),
  constraint relationship_two check (person_id <> other_id)
);

alter table relationship add constraint relationship_person foreign key (authority, person_id) references person (authority, id);

alter table relationship add constraint relationship_other foreign key (authority, other_id) references person (authority, id);

alter table relationship add constraint relationship_once exclude using gist (authority with =, person_id with =, other_id with =, kind with =, during with &&) where (not isempty(during));

create index relationship_other_idx on relationship (authority, other_id);

-- One continuous involvement with a family, from the first conversation to closing.
create table involvement (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  family_id uuid not null,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  why text not null default '',
  intensity text not null default 'ordinary' check (intensity in ('light', 'ordinary', 'intensive')),
  entry_id uuid not null,
  constraint involvement_pkey primary key (authority, id)
);

alter table involvement add constraint involvement_family foreign key (authority, family_id) references family (authority, id);

alter table involvement add constraint involvement_one exclude using gist (authority with =, family_id with =, during with &&) where (not isempty(during));

create index involvement_open on involvement (authority, family_id) where upper(during) is null;

-- The children whom the help is for.
create table involvement_child (
  authority text not null,
  id uuid not null,
  involvement_id uuid not null,
  person_id uuid not null,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  constraint involvement_child_pkey primary key (authority, id)
);

alter table involvement_child add constraint involvement_child_involvement foreign key (authority, involvement_id) references involvement (authority, id);

alter table involvement_child add constraint involvement_child_person foreign key (authority, person_id) references person (authority, id);

alter table involvement_child add constraint involvement_child_once exclude using gist (authority with =, involvement_id with =, person_id with =, during with &&) where (not isempty(during));

create index involvement_child_person_idx on involvement_child (authority, person_id);

-- Who works with the family. The lead stays while others join.
create table allocation (
  authority text not null,
  id uuid not null,
  involvement_id uuid not null,
  worker_id uuid not null,
  part text not null check (part in ('key-worker', 'co-worker', 'overseer', 'expert')),
  during daterange not null check (not isempty(during) and lower(during) is not null),
  reason text not null default '',
  entry_id uuid not null,
  constraint allocation_pkey primary key (authority, id)
);

alter table allocation add constraint allocation_involvement foreign key (authority, involvement_id) references involvement (authority, id);

alter table allocation add constraint allocation_worker foreign key (authority, worker_id) references worker (authority, id);

alter table allocation add constraint allocation_one_lead exclude using gist (authority with =, involvement_id with =, part with =, during with &&) where (not isempty(during) and part in ('key-worker', 'overseer'));

alter table allocation add constraint allocation_once exclude using gist (authority with =, involvement_id with =, worker_id with =, part with =, during with &&) where (not isempty(during));

create index allocation_of_worker on allocation (authority, worker_id) where upper(during) is null;

-- What lies over the involvement for one child: a section 47 enquiry, a child protection plan, care, leaving care.
create table overlay (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  involvement_id uuid,
  person_id uuid not null,
  kind text not null,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  facts jsonb not null default '{}',
  entry_id uuid not null,
  constraint overlay_pkey primary key (authority, id)
);

alter table overlay add constraint overlay_involvement foreign key (authority, involvement_id) references involvement (authority, id);

alter table overlay add constraint overlay_person foreign key (authority, person_id) references person (authority, id);

alter table overlay add constraint overlay_one exclude using gist (authority with =, person_id with =, kind with =, during with &&) where (not isempty(during));

create index overlay_of_involvement on overlay (authority, involvement_id);

select kith.council_table('neighbourhood');

select kith.council_table('team');

select kith.council_table('worker');

select kith.council_table('family');

select kith.council_table('family_member');

select kith.council_table('relationship');

select kith.council_table('involvement');

select kith.council_table('involvement_child');

select kith.council_table('allocation');

select kith.council_table('overlay');
