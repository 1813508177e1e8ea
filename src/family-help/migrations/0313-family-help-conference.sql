-- A family was asked whether those who count should come together, and what they said.
create table conference_offer (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  offered_on date not null,
  answer text not null check (answer in ('yes', 'later', 'no')),
  words text not null default '',
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint conference_offer_pkey primary key (authority, id)
);

alter table conference_offer add constraint conference_offer_family foreign key (authority, family_id) references family (authority, id);

create index conference_offer_of on conference_offer (authority, family_id, offered_on desc);

select kith.council_table('conference_offer', true);
