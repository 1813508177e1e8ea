-- What the conversation with a family covers and how deep it goes. One a family, for as long as the record lasts.
create table assessment (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  family_id uuid not null,
  topics text[] not null,
  depth text not null check (depth in ('light', 'thorough')),
  why text not null default '',
  entry_id uuid not null,
  constraint assessment_pkey primary key (authority, id),
  constraint assessment_one unique (authority, family_id)
);

alter table assessment add constraint assessment_family foreign key (authority, family_id) references family (authority, id);

-- Each answer with who wrote it and when, the question as it was worded, and the family's own comment. Append-only:
-- the newest answer to a topic stands, the earlier ones stay readable.
create table assessment_answer (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  topic text not null,
  question text not null,
  answer text not null default '',
  family_comment text not null default '',
  said_on date not null,
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint assessment_answer_pkey primary key (authority, id)
);

alter table assessment_answer add constraint assessment_answer_family foreign key (authority, family_id) references family (authority, id);

create index assessment_answer_of on assessment_answer (authority, family_id, written_at);

select kith.council_table('assessment');

select kith.council_table('assessment_answer', true);
