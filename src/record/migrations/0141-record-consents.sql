-- What of a therapist's notes stays between them and the person: the note's entry, and who wrote it.
create table sealed_entry (
  authority text not null,
  entry_id uuid not null,
  person_id uuid not null,
  account_id uuid,
  constraint sealed_entry_pkey primary key (authority, entry_id)
);

alter table sealed_entry add constraint sealed_entry_entry foreign key (authority, entry_id) references ledger_entry (authority, id);

alter table sealed_entry add constraint sealed_entry_person foreign key (authority, person_id) references person (authority, id);

create index sealed_entry_of on sealed_entry (authority, person_id);

-- A person opens something of theirs to those who help, and closes it again: a sealed note, or their own childhood's file.
create table consent (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  about text not null check (about in ('therapy', 'childhood')),
  sealed_entry_id uuid,
  words text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  entry_id uuid not null,
  constraint consent_pkey primary key (authority, id),
  constraint consent_of_one check ((about = 'therapy') = (sealed_entry_id is not null))
);

alter table consent add constraint consent_sealed foreign key (authority, sealed_entry_id) references sealed_entry (authority, entry_id);

alter table consent add constraint consent_person foreign key (authority, person_id) references person (authority, id);

create index consent_of on consent (authority, person_id, about);

create index consent_sealed_idx on consent (authority, sealed_entry_id) where sealed_entry_id is not null;

-- An expert looks into somebody's own childhood, with a reason, for a day.
create table childhood_opening (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  reason text not null,
  ends_at timestamptz not null,
  entry_id uuid not null,
  constraint childhood_opening_pkey primary key (authority, id)
);

alter table childhood_opening add constraint childhood_opening_person foreign key (authority, person_id) references person (authority, id);

create index childhood_opening_of on childhood_opening (authority, person_id, account_id);

select kith.council_table('sealed_entry');

select kith.council_table('consent');

select kith.council_table('childhood_opening');
