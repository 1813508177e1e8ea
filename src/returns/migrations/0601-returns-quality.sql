-- Who looks after what the returns ask of a child, where it is not the key worker.
create table quality_owner (
  authority text not null,
  person_id uuid not null,
  worker_id uuid not null,
  chosen_at timestamptz not null,
  chosen_by text not null,
  constraint quality_owner_pkey primary key (authority, person_id)
);

alter table quality_owner add constraint quality_owner_person foreign key (authority, person_id) references person (authority, id);

alter table quality_owner add constraint quality_owner_worker foreign key (authority, worker_id) references worker (authority, id);

-- A question about what a rule found of a child, and its answer: put right, or why it is right as it is.
create table quality_note (
  authority text not null,
  id uuid not null,
  kind text not null check (kind in ('ssda903', 'cin')),
  year integer not null,
  person_id uuid not null,
  code text not null,
  question text not null default '',
  asked_at timestamptz,
  asked_by text not null default '',
  how text check (how in ('corrected', 'explained')),
  answer text not null default '',
  answered_at timestamptz,
  answered_by text not null default '',
  entry_id uuid,
  constraint quality_note_pkey primary key (authority, id)
);

alter table quality_note add constraint quality_note_once unique (authority, kind, year, person_id, code);

alter table quality_note add constraint quality_note_person foreign key (authority, person_id) references person (authority, id);

select kith.council_table('quality_owner');

select kith.council_table('quality_note');
