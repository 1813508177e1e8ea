-- Support that is reached without the front door, such as a family nurse in pregnancy, and who runs it.
create table direct_programme (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  name text not null,
  words text not null,
  for_whom text not null,
  contact text not null,
  run_by text not null,
  ended_on date,
  entry_id uuid not null,
  constraint direct_programme_pkey primary key (authority, id)
);

create table direct_programme_worker (
  authority text not null,
  programme_id uuid not null,
  worker_id uuid not null,
  constraint direct_programme_worker_pkey primary key (authority, programme_id, worker_id)
);

alter table direct_programme_worker add constraint direct_programme_worker_in foreign key (authority, programme_id) references direct_programme (authority, id);

alter table direct_programme_worker add constraint direct_programme_worker_who foreign key (authority, worker_id) references worker (authority, id);

-- Somebody takes part, as they said themselves. It is tied to no record.
create table direct_enrolment (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  programme_id uuid not null,
  given_names text not null,
  family_name text not null,
  birth_date date not null,
  due_on date,
  contact text not null,
  said_yes text not null,
  helpers_may_know boolean not null,
  enrolled_on date not null,
  enrolled_by uuid,
  enroller text not null,
  ended_on date,
  entry_id uuid not null,
  constraint direct_enrolment_pkey primary key (authority, id)
);

alter table direct_enrolment add constraint direct_enrolment_in foreign key (authority, programme_id) references direct_programme (authority, id);

create index direct_enrolment_named on direct_enrolment (authority, birth_date);

select kith.council_table('direct_programme');

select kith.council_table('direct_programme_worker');

select kith.council_table('direct_enrolment');
