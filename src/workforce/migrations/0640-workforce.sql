-- Who works here: posts over time, absences, vacancies, and what a worker has told of themselves.
create table worker_post (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  worker_id uuid not null,
  role text not null,
  full_time_share numeric not null check (full_time_share > 0 and full_time_share <= 1),
  agency boolean not null,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  came_from text,
  why_left text,
  went_to text,
  entry_id uuid not null,
  constraint worker_post_pkey primary key (authority, id)
);

alter table worker_post add constraint worker_post_worker foreign key (authority, worker_id) references worker (authority, id);

alter table worker_post add constraint worker_post_one exclude using gist (authority with =, worker_id with =, during with &&) where (not isempty(during));

create index worker_post_of on worker_post (authority, worker_id);

-- Time away from work. The reason is a kind, never a story.
create table worker_absence (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  worker_id uuid not null,
  kind text not null,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  entry_id uuid not null,
  constraint worker_absence_pkey primary key (authority, id)
);

alter table worker_absence add constraint worker_absence_worker foreign key (authority, worker_id) references worker (authority, id);

alter table worker_absence add constraint worker_absence_one exclude using gist (authority with =, worker_id with =, during with &&) where (not isempty(during));

create index worker_absence_of on worker_absence (authority, worker_id);

-- A post for which somebody is looked for.
create table vacancy (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  team_id uuid,
  role text not null,
  full_time_share numeric not null check (full_time_share > 0 and full_time_share <= 1),
  registered_social_worker boolean not null,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  ended_how text,
  entry_id uuid not null,
  constraint vacancy_pkey primary key (authority, id)
);

alter table vacancy add constraint vacancy_team foreign key (authority, team_id) references team (authority, id);

-- What the census asks about a worker. All of it may stay unsaid.
create table worker_profile (
  authority text not null,
  worker_id uuid not null,
  version integer not null default 0,
  birth_date date,
  gender text,
  ethnicity text,
  qualified_at text,
  qualification text,
  step_up boolean,
  frontline boolean,
  stage text,
  entry_id uuid not null,
  constraint worker_profile_pkey primary key (authority, worker_id)
);

alter table worker_profile add constraint worker_profile_worker foreign key (authority, worker_id) references worker (authority, id);

select kith.council_table('worker_post');

select kith.council_table('worker_absence');

select kith.council_table('vacancy');

select kith.council_table('worker_profile');
