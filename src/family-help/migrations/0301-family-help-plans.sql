-- The plan as it stands: goals in the family's words and what each person will do. It belongs to the family, so that help
-- that begins again goes on from it.
create table plan_goal (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  family_id uuid not null,
  words text not null,
  changed_at timestamptz not null,
  ended_on date,
  ended_why text not null default '',
  entry_id uuid not null,
  constraint plan_goal_pkey primary key (authority, id)
);

alter table plan_goal add constraint plan_goal_family foreign key (authority, family_id) references family (authority, id);

create index plan_goal_of on plan_goal (authority, family_id);

create table plan_action (
  authority text not null,
  id uuid not null,
  goal_id uuid not null,
  family_id uuid not null,
  position integer not null,
  what text not null,
  purpose text not null,
  difference text not null,
  owner_person_id uuid,
  owner_worker_id uuid,
  ended_on date,
  entry_id uuid not null,
  constraint plan_action_pkey primary key (authority, id),
  constraint plan_action_one_owner check (num_nonnulls(owner_person_id, owner_worker_id) = 1)
);

alter table plan_action add constraint plan_action_goal foreign key (authority, goal_id) references plan_goal (authority, id);

alter table plan_action add constraint plan_action_family foreign key (authority, family_id) references family (authority, id);

alter table plan_action add constraint plan_action_person foreign key (authority, owner_person_id) references person (authority, id);

alter table plan_action add constraint plan_action_worker foreign key (authority, owner_worker_id) references worker (authority, id);

create index plan_action_of on plan_action (authority, family_id);

-- What was agreed, frozen with its wording on that day. Append-only.
create table plan_agreement (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  number integer not null,
  agreed_on date not null,
  agreed_by text[] not null,
  family_view text not null,
  child_view text not null,
  content jsonb not null,
  written_at timestamptz not null,
  author text not null,
  entry_id uuid not null,
  constraint plan_agreement_pkey primary key (authority, id),
  constraint plan_agreement_number unique (authority, family_id, number)
);

alter table plan_agreement add constraint plan_agreement_family foreign key (authority, family_id) references family (authority, id);

-- Looking at the plan again together: how each goal and action goes, asked once. Append-only.
create table plan_review (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  reviewed_on date not null,
  family_view text not null default '',
  child_view text not null default '',
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint plan_review_pkey primary key (authority, id)
);

alter table plan_review add constraint plan_review_family foreign key (authority, family_id) references family (authority, id);

create index plan_review_of on plan_review (authority, family_id, reviewed_on);

create table plan_progress (
  authority text not null,
  review_id uuid not null,
  thing_id uuid not null,
  family_id uuid not null,
  progress text not null check (progress in ('done', 'going-well', 'some', 'stuck', 'not-begun', 'not-needed')),
  words text not null default '',
  constraint plan_progress_pkey primary key (authority, review_id, thing_id)
);

alter table plan_progress add constraint plan_progress_review foreign key (authority, review_id) references plan_review (authority, id);

create index plan_progress_of on plan_progress (authority, family_id);

select kith.council_table('plan_goal');

select kith.council_table('plan_action');

select kith.council_table('plan_agreement', true);

select kith.council_table('plan_review', true);

select kith.council_table('plan_progress', true);
