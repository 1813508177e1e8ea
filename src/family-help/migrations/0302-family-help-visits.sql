-- A visit or conversation: what the note on the children's records does not hold in columns of its own.
create table visit (
  authority text not null,
  note_id uuid not null,
  family_id uuid not null,
  visited_on date not null,
  place text not null,
  others text not null default '',
  happened text not null,
  child_said text not null default '',
  next_step text not null default '',
  next_on date,
  minutes integer check (minutes between 1 and 1440),
  author text not null,
  worker_id uuid,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint visit_pkey primary key (authority, note_id)
);

alter table visit add constraint visit_note foreign key (authority, note_id) references note (authority, id);

alter table visit add constraint visit_family foreign key (authority, family_id) references family (authority, id);

create index visit_of_family on visit (authority, family_id, visited_on desc, written_at desc);

-- Who was there.
create table visit_person (
  authority text not null,
  note_id uuid not null,
  person_id uuid not null,
  constraint visit_person_pkey primary key (authority, note_id, person_id)
);

alter table visit_person add constraint visit_person_visit foreign key (authority, note_id) references visit (authority, note_id);

alter table visit_person add constraint visit_person_person foreign key (authority, person_id) references person (authority, id);

select kith.council_table('visit', true);

select kith.council_table('visit_person', true);
