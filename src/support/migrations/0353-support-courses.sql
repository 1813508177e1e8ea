-- A course or programme that a family takes part in, and how it went, written down once.
create table course (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  intervention text not null,
  for_whom text not null default '',
  different text not null default '',
  began_on date not null,
  ended_on date,
  sessions integer check (sessions between 0 and 500),
  came_of_it text check (came_of_it in ('helped', 'some', 'did-not', 'stopped')),
  words text not null default '',
  version integer not null default 0,
  author text not null,
  note_id uuid,
  entry_id uuid not null,
  constraint course_pkey primary key (authority, id),
  constraint course_ended_has_outcome check ((ended_on is null) = (came_of_it is null))
);

alter table course add constraint course_family foreign key (authority, family_id) references family (authority, id);

create index course_of_family on course (authority, family_id, began_on desc);

select kith.council_table('course');
