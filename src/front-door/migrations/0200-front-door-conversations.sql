-- A conversation: somebody asks for help, or is worried about a child's safety. Kept in their own words.
create table conversation (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  reference text not null,
  door text not null check (door in ('help', 'safety')),
  channel text not null check (channel in ('web', 'phone', 'walk-in', 'outreach', 'letter')),
  received_at timestamptz not null,
  received_on date not null,
  source text not null,
  words text not null,
  wish text not null default '',
  about text not null default '',
  teller_name text not null default '',
  teller_organisation text not null default '',
  teller_role text not null default '',
  reach text not null check (reach in ('phone', 'text', 'email', 'visit', 'letter', 'none')),
  reach_detail text not null default '',
  reach_when text not null default '',
  leave_message boolean,
  language text not null default '',
  interpreter boolean not null default false,
  postcode text,
  team_id uuid,
  family_knows text check (family_knows in ('yes', 'no', 'not-sure')),
  family_knows_why text not null default '',
  in_flood boolean not null default false,
  account_id uuid,
  closed_at timestamptz,
  constraint conversation_pkey primary key (authority, id),
  constraint conversation_reference unique (authority, reference)
);

alter table conversation add constraint conversation_team foreign key (authority, team_id) references team (authority, id);

alter table conversation add constraint conversation_account foreign key (authority, account_id) references account (authority, id);

create index conversation_open on conversation (authority, received_at) where closed_at is null;

create index conversation_received on conversation (authority, received_at);

-- Whom it is about, and who else of the record takes part in it.
create table conversation_person (
  authority text not null,
  conversation_id uuid not null,
  person_id uuid not null,
  part text not null check (part in ('child', 'parent', 'carer', 'other')),
  linked_at timestamptz not null,
  entry_id uuid not null,
  constraint conversation_person_pkey primary key (authority, conversation_id, person_id)
);

alter table conversation_person add constraint conversation_person_talk foreign key (authority, conversation_id) references conversation (authority, id);

alter table conversation_person add constraint conversation_person_who foreign key (authority, person_id) references person (authority, id);

create index conversation_person_idx on conversation_person (authority, person_id);

-- What was said as the talk went on. Append-only.
create table conversation_note (
  authority text not null,
  id uuid not null,
  conversation_id uuid not null,
  body text not null,
  written_at timestamptz not null,
  author text not null,
  constraint conversation_note_pkey primary key (authority, id)
);

alter table conversation_note add constraint conversation_note_talk foreign key (authority, conversation_id) references conversation (authority, id);

create index conversation_note_of on conversation_note (authority, conversation_id, written_at);

select kith.council_table('conversation');

select kith.council_table('conversation_person');

select kith.council_table('conversation_note', true);
