-- What somebody saw, heard or did, written once and read on every child it is about.
create table note (
  authority text not null,
  id uuid not null,
  kind text not null,
  family_id uuid,
  body text not null,
  happened_on date not null,
  entry_id uuid not null,
  superseded_by uuid,
  words tsvector generated always as (to_tsvector('english', body)) stored,
  constraint note_pkey primary key (authority, id)
);

alter table note add constraint note_entry foreign key (authority, entry_id) references ledger_entry (authority, id);

alter table note add constraint note_superseded_by foreign key (authority, superseded_by) references note (authority, id);

create index note_words on note using gin (authority, words);

create index note_of_family on note (authority, family_id, happened_on);

create table note_person (
  authority text not null,
  note_id uuid not null,
  person_id uuid not null,
  constraint note_person_pkey primary key (authority, note_id, person_id)
);

alter table note_person add constraint note_person_note foreign key (authority, note_id) references note (authority, id);

alter table note_person add constraint note_person_person foreign key (authority, person_id) references person (authority, id);

create index note_person_of on note_person (authority, person_id);

create table document (
  authority text not null,
  id uuid not null,
  name text not null,
  type text not null,
  size integer not null,
  sha256 bytea not null,
  content bytea not null,
  about text not null default '',
  family_id uuid,
  entry_id uuid not null,
  withdrawn_entry_id uuid,
  constraint document_pkey primary key (authority, id)
);

create table document_person (
  authority text not null,
  document_id uuid not null,
  person_id uuid not null,
  constraint document_person_pkey primary key (authority, document_id, person_id)
);

alter table document_person add constraint document_person_document foreign key (authority, document_id) references document (authority, id);

alter table document_person add constraint document_person_person foreign key (authority, person_id) references person (authority, id);

create index document_person_of on document_person (authority, person_id);

select kith.council_table('note');

select kith.council_table('note_person');

select kith.council_table('document');

select kith.council_table('document_person');
