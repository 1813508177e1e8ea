-- A wall: the people named on it are kept safe from one person, and from whoever works for that person alone.
create table wall (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  from_id uuid not null,
  reason text not null,
  review_on date not null,
  during daterange not null,
  entry_id uuid not null,
  constraint wall_pkey primary key (authority, id)
);

alter table wall add constraint wall_from foreign key (authority, from_id) references person (authority, id);

create index wall_from_idx on wall (authority, from_id);

create table wall_person (
  authority text not null,
  wall_id uuid not null,
  person_id uuid not null,
  constraint wall_person_pkey primary key (authority, wall_id, person_id)
);

alter table wall_person add constraint wall_person_wall foreign key (authority, wall_id) references wall (authority, id);

alter table wall_person add constraint wall_person_person foreign key (authority, person_id) references person (authority, id);

create index wall_person_idx on wall_person (authority, person_id);

-- Who works for one person alone. Whoever ever did stays on that person's side while a wall stands.
create table own_worker (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  worker_id uuid not null,
  during daterange not null,
  entry_id uuid not null,
  constraint own_worker_pkey primary key (authority, id)
);

alter table own_worker add constraint own_worker_person foreign key (authority, person_id) references person (authority, id);

alter table own_worker add constraint own_worker_worker foreign key (authority, worker_id) references worker (authority, id);

create index own_worker_of on own_worker (authority, worker_id);

create index own_worker_person_idx on own_worker (authority, person_id);

select kith.council_table('wall');

select kith.council_table('wall_person');

select kith.council_table('own_worker');
