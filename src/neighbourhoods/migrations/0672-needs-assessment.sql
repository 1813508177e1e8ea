-- What a neighbourhood, or the whole council where none is named, is found to need. A draft until it is published; then
-- `content` holds it as it was on that day, with its figures, and another begins from it.
create table needs_assessment (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  neighbourhood_id uuid,
  name text not null,
  based_on uuid,
  author text not null,
  begun_on date not null,
  published_on date,
  content jsonb,
  entry_id uuid not null,
  constraint needs_assessment_pkey primary key (authority, id),
  constraint needs_assessment_whole check ((published_on is null) = (content is null))
);

alter table needs_assessment add constraint needs_assessment_place foreign key (authority, neighbourhood_id) references neighbourhood (authority, id);

alter table needs_assessment add constraint needs_assessment_based_on foreign key (authority, based_on) references needs_assessment (authority, id);

-- What is written about one group of children, or about what follows for the team.
create table needs_section (
  authority text not null,
  assessment_id uuid not null,
  section text not null,
  version integer not null,
  found text not null default '',
  families text not null default '',
  partners text not null default '',
  gaps text not null default '',
  change text not null default '',
  author text not null,
  entry_id uuid not null,
  constraint needs_section_pkey primary key (authority, assessment_id, section)
);

alter table needs_section add constraint needs_section_of foreign key (authority, assessment_id) references needs_assessment (authority, id);

select kith.council_table('needs_assessment');

select kith.council_table('needs_section');
