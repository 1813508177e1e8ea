-- What somebody would offer to the family of an invented story, and why. One each; nobody is shown whose it is.
create table forum_answer (
  authority text not null,
  story text not null,
  account_id uuid not null,
  team_id uuid,
  offer text not null,
  judgement text not null,
  answered_at timestamptz not null,
  constraint forum_answer_pkey primary key (authority, story, account_id)
);

-- Counts that another council gave of the same stories.
create table forum_elsewhere (
  authority text not null,
  council text not null,
  story text not null,
  counts jsonb not null,
  brought_on date not null,
  constraint forum_elsewhere_pkey primary key (authority, council, story)
);

select kith.council_table('forum_answer');

select kith.council_table('forum_elsewhere');
