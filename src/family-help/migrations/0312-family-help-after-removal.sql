-- Care proceedings of a family's children. Their parents are those of the record, fathers too, party or not.
create table care_case (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  children uuid[] not null,
  began_on date not null,
  removed_on date,
  taken_back_on date,
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint care_case_pkey primary key (authority, id)
);

alter table care_case add constraint care_case_family foreign key (authority, family_id) references family (authority, id);

create index care_case_of on care_case (authority, family_id);

-- Help of their own that was offered to a parent from whom a child was taken, and what they said.
create table parent_offer (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  offered_on date not null,
  what text not null,
  answer text not null check (answer in ('yes', 'later', 'no', 'not-yet')),
  words text not null default '',
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint parent_offer_pkey primary key (authority, id)
);

alter table parent_offer add constraint parent_offer_family foreign key (authority, family_id) references family (authority, id);

alter table parent_offer add constraint parent_offer_person foreign key (authority, person_id) references person (authority, id);

create index parent_offer_to on parent_offer (authority, person_id, offered_on desc);

select kith.council_table('care_case');

select kith.council_table('parent_offer', true);
