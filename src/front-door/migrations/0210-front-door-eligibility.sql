-- What the council says of who is helped here, beside the national text. Each version stays.
create table eligibility_note (
  authority text not null,
  number integer not null,
  words text not null,
  examples text not null default '',
  author text not null,
  written_at timestamptz not null,
  written_on date not null,
  constraint eligibility_note_pkey primary key (authority, number)
);

-- How somebody sees it after a conversation: the groups that it touches, and a judgement in words. No yes or no.
create table eligibility_view (
  authority text not null,
  id uuid not null,
  conversation_id uuid not null,
  groups text[] not null,
  judgement text not null,
  national_version integer not null,
  note_number integer,
  author text not null,
  written_at timestamptz not null,
  written_on date not null,
  entry_id uuid not null,
  constraint eligibility_view_pkey primary key (authority, id)
);

alter table eligibility_view add constraint eligibility_view_talk foreign key (authority, conversation_id) references conversation (authority, id);

create index eligibility_view_of on eligibility_view (authority, conversation_id, written_at desc);

select kith.council_table('eligibility_note', true);

select kith.council_table('eligibility_view', true);
