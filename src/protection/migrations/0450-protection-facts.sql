-- Children in need and protection, as protection/facts.ts describes them.
create table time_in_need (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  referred_on date not null,
  source text,
  primary_need text,
  closed_on date,
  why_closed text,
  first_conference_on date,
  no_further_action text,
  entry_id uuid not null,
  constraint time_in_need_pkey primary key (authority, id)
);

alter table time_in_need add constraint time_in_need_person foreign key (authority, person_id) references person (authority, id);

alter table time_in_need add constraint time_in_need_once unique (authority, person_id, referred_on);

alter table time_in_need add constraint time_in_need_order check (closed_on >= referred_on);

create table need_assessment (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  referred_on date not null,
  began_on date not null,
  looked_at_on date,
  agreed_on date,
  factors text,
  entry_id uuid not null,
  constraint need_assessment_pkey primary key (authority, id)
);

alter table need_assessment add constraint need_assessment_person foreign key (authority, person_id) references person (authority, id);

alter table need_assessment add constraint need_assessment_once unique (authority, person_id, referred_on, began_on);

create table need_plan (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  referred_on date not null,
  began_on date not null,
  ended_on date,
  entry_id uuid not null,
  constraint need_plan_pkey primary key (authority, id)
);

alter table need_plan add constraint need_plan_person foreign key (authority, person_id) references person (authority, id);

alter table need_plan add constraint need_plan_once unique (authority, person_id, referred_on, began_on);

alter table need_plan add constraint need_plan_order check (ended_on >= began_on);

create table section_47 (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  referred_on date not null,
  began_on date not null,
  conference_by date,
  conference_on date,
  no_conference text,
  entry_id uuid not null,
  constraint section_47_pkey primary key (authority, id)
);

alter table section_47 add constraint section_47_person foreign key (authority, person_id) references person (authority, id);

alter table section_47 add constraint section_47_once unique (authority, person_id, referred_on, began_on);

create table protection_plan (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  referred_on date not null,
  began_on date not null,
  ended_on date,
  first_category text,
  latest_category text,
  earlier_plans text,
  entry_id uuid not null,
  constraint protection_plan_pkey primary key (authority, id)
);

alter table protection_plan add constraint protection_plan_person foreign key (authority, person_id) references person (authority, id);

alter table protection_plan add constraint protection_plan_once unique (authority, person_id, referred_on, began_on);

alter table protection_plan add constraint protection_plan_order check (ended_on >= began_on);

create table protection_review (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  referred_on date not null,
  plan_began_on date not null,
  reviewed_on date not null,
  entry_id uuid not null,
  constraint protection_review_pkey primary key (authority, id)
);

alter table protection_review add constraint protection_review_person foreign key (authority, person_id) references person (authority, id);

alter table protection_review add constraint protection_review_once unique (authority, person_id, referred_on, plan_began_on, reviewed_on);

create table pre_proceedings (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  referred_on date not null,
  began_on date,
  letter_sent_on date,
  family_meeting_offered text,
  family_meeting_held text,
  first_meeting_on date,
  review_meetings text,
  decided_on date,
  outcome text,
  court_asked_on date,
  conference_letter_on date,
  entry_id uuid not null,
  constraint pre_proceedings_pkey primary key (authority, id)
);

alter table pre_proceedings add constraint pre_proceedings_person foreign key (authority, person_id) references person (authority, id);

alter table pre_proceedings add constraint pre_proceedings_once unique nulls not distinct (authority, person_id, referred_on, began_on);

select kith.council_table('time_in_need');

select kith.council_table('need_assessment');

select kith.council_table('need_plan');

select kith.council_table('section_47');

select kith.council_table('protection_plan');

select kith.council_table('protection_review');

select kith.council_table('pre_proceedings');
