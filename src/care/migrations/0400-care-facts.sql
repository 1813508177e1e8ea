-- Children in care and care leavers, as care/facts.ts describes them.
create table care_episode (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  began_on date not null,
  why_began text,
  legal_status text,
  need text,
  home_kind text,
  home_provider text,
  ended_on date,
  why_ended text,
  why_moved text,
  home_postcode text,
  placed_postcode text,
  provider_number text,
  during daterange not null generated always as (daterange(began_on, ended_on)) stored,
  entry_id uuid not null,
  constraint care_episode_pkey primary key (authority, id)
);

alter table care_episode add constraint care_episode_person foreign key (authority, person_id) references person (authority, id);

alter table care_episode add constraint care_episode_once unique (authority, person_id, began_on);

alter table care_episode add constraint care_episode_apart exclude using gist (authority with =, person_id with =, during with &&) where (not isempty(during));

create table care_review (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  reviewed_on date not null,
  participation text,
  entry_id uuid not null,
  constraint care_review_pkey primary key (authority, id)
);

alter table care_review add constraint care_review_person foreign key (authority, person_id) references person (authority, id);

alter table care_review add constraint care_review_once unique (authority, person_id, reviewed_on);

create table unaccompanied_child (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  year text not null,
  until date,
  entry_id uuid not null,
  constraint unaccompanied_child_pkey primary key (authority, id)
);

alter table unaccompanied_child add constraint unaccompanied_child_person foreign key (authority, person_id) references person (authority, id);

alter table unaccompanied_child add constraint unaccompanied_child_once unique (authority, person_id, year);

create table care_health (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  year text not null,
  difficulties_score integer,
  no_score_reason text,
  convicted text,
  health_check text,
  immunised text,
  dentist text,
  health_assessed text,
  substance_misuse text,
  help_received text,
  help_offered text,
  entry_id uuid not null,
  constraint care_health_pkey primary key (authority, id)
);

alter table care_health add constraint care_health_person foreign key (authority, person_id) references person (authority, id);

alter table care_health add constraint care_health_once unique (authority, person_id, year);

create table care_leaver_year (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  year text not null,
  in_touch text,
  activity text,
  accommodation text,
  entry_id uuid not null,
  constraint care_leaver_year_pkey primary key (authority, id)
);

alter table care_leaver_year add constraint care_leaver_year_person foreign key (authority, person_id) references person (authority, id);

alter table care_leaver_year add constraint care_leaver_year_once unique (authority, person_id, year);

create table adoption (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  year text not null,
  decided_on date,
  matched_on date,
  by_foster_carer text,
  adopters integer,
  adopters_sex text,
  adopters_status text,
  entry_id uuid not null,
  constraint adoption_pkey primary key (authority, id)
);

alter table adoption add constraint adoption_person foreign key (authority, person_id) references person (authority, id);

alter table adoption add constraint adoption_once unique (authority, person_id, year);

create table adoption_decision (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  decided_on date not null,
  ended_on date,
  why_ended text,
  entry_id uuid not null,
  constraint adoption_decision_pkey primary key (authority, id)
);

alter table adoption_decision add constraint adoption_decision_person foreign key (authority, person_id) references person (authority, id);

alter table adoption_decision add constraint adoption_decision_once unique (authority, person_id, decided_on);

alter table adoption_decision add constraint adoption_decision_order check (ended_on >= decided_on);

create table earlier_permanence (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  year text not null,
  kind text,
  council text,
  ended_on text,
  entry_id uuid not null,
  constraint earlier_permanence_pkey primary key (authority, id)
);

alter table earlier_permanence add constraint earlier_permanence_person foreign key (authority, person_id) references person (authority, id);

alter table earlier_permanence add constraint earlier_permanence_once unique (authority, person_id, year);

create table missing_period (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  kind text,
  began_on date not null,
  ended_on date,
  entry_id uuid not null,
  constraint missing_period_pkey primary key (authority, id)
);

alter table missing_period add constraint missing_period_person foreign key (authority, person_id) references person (authority, id);

alter table missing_period add constraint missing_period_once unique (authority, person_id, began_on);

alter table missing_period add constraint missing_period_order check (ended_on >= began_on);

create table care_social_worker (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  registration text,
  began_on date not null,
  ended_on date,
  why_changed text,
  entry_id uuid not null,
  constraint care_social_worker_pkey primary key (authority, id)
);

alter table care_social_worker add constraint care_social_worker_person foreign key (authority, person_id) references person (authority, id);

alter table care_social_worker add constraint care_social_worker_once unique nulls not distinct (authority, person_id, began_on, registration);

alter table care_social_worker add constraint care_social_worker_order check (ended_on >= began_on);

create table liberty_order (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  began_on date not null,
  ended_on date,
  entry_id uuid not null,
  constraint liberty_order_pkey primary key (authority, id)
);

alter table liberty_order add constraint liberty_order_person foreign key (authority, person_id) references person (authority, id);

alter table liberty_order add constraint liberty_order_once unique (authority, person_id, began_on);

alter table liberty_order add constraint liberty_order_order check (ended_on >= began_on);

create table care_motherhood (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  year text not null,
  mother text,
  child_born_on date,
  entry_id uuid not null,
  constraint care_motherhood_pkey primary key (authority, id)
);

alter table care_motherhood add constraint care_motherhood_person foreign key (authority, person_id) references person (authority, id);

alter table care_motherhood add constraint care_motherhood_once unique (authority, person_id, year);

select kith.council_table('care_episode');

select kith.council_table('care_review');

select kith.council_table('unaccompanied_child');

select kith.council_table('care_health');

select kith.council_table('care_leaver_year');

select kith.council_table('adoption');

select kith.council_table('adoption_decision');

select kith.council_table('earlier_permanence');

select kith.council_table('missing_period');

select kith.council_table('care_social_worker');

select kith.council_table('liberty_order');

select kith.council_table('care_motherhood');
