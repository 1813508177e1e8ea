create table person (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  given_names text not null default '',
  family_name text not null default '',
  known_as text,
  birth_date date,
  expected_birth_date date,
  death_date date,
  sex text not null default 'U' check (sex in ('F', 'M', 'U')),
  gender text,
  pronouns text,
  ethnicity text,
  first_language text,
  other_languages text[] not null default '{}',
  interpreter boolean,
  communication text,
  disabilities text[] not null default '{}',
  phone text,
  email text,
  merged_into uuid,
  constraint person_pkey primary key (authority, id),
  constraint person_born_once check (birth_date is null or expected_birth_date is null or birth_date > expected_birth_date - 300),
  constraint person_death_after_birth check (death_date is null or birth_date is null or death_date >= birth_date)
);

alter table person add constraint person_merged_into foreign key (authority, merged_into) references person (authority, id);

create index person_merged on person (authority, merged_into) where merged_into is not null;

create index person_birth on person (authority, birth_date);

-- Other names: former, alias, at birth. The name in use stands on the person.
create table person_alias (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('former', 'alias', 'birth', 'religious')),
  given_names text not null,
  family_name text not null,
  entry_id uuid not null,
  constraint person_alias_pkey primary key (authority, id)
);

alter table person_alias add constraint person_alias_person foreign key (authority, person_id) references person (authority, id);

create index person_alias_of on person_alias (authority, person_id);

-- How a person can be found: one row a name, written with the name (see record/search).
create table search_name (
  authority text not null,
  person_id uuid not null,
  name text not null,
  birth_date date,
  constraint search_name_pkey primary key (authority, person_id, name)
);

create index search_name_birth on search_name (authority, birth_date);

create table identifier (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  value text not null,
  state text not null default 'stated',
  entry_id uuid not null,
  ended_entry_id uuid,
  constraint identifier_pkey primary key (authority, id)
);

alter table identifier add constraint identifier_person foreign key (authority, person_id) references person (authority, id);

create index identifier_value on identifier (authority, kind, value) where ended_entry_id is null;

create index identifier_any on identifier (authority, value text_pattern_ops) where ended_entry_id is null;

create index identifier_of on identifier (authority, person_id);

create table person_address (
  authority text not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('home', 'correspondence', 'temporary')),
  lines text not null,
  postcode text,
  during daterange not null check (not isempty(during) and lower(during) is not null),
  confidential boolean not null default false,
  entry_id uuid not null,
  constraint person_address_pkey primary key (authority, id)
);

alter table person_address add constraint person_address_person foreign key (authority, person_id) references person (authority, id);

-- No period is empty, so that "not isempty" changes nothing; without it the planner takes the constraint's index to read
-- by, which is hundreds of times slower than a plain one. Here and at every constraint against overlap.
alter table person_address add constraint person_address_one exclude using gist (authority with =, person_id with =, kind with =, during with &&) where (not isempty(during));

create index person_address_of on person_address (authority, person_id);

create index person_address_postcode on person_address (authority, postcode);

create table warning_note (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  person_id uuid not null,
  body text not null,
  review_on date not null,
  during daterange not null,
  entry_id uuid not null,
  constraint warning_note_pkey primary key (authority, id)
);

alter table warning_note add constraint warning_note_person foreign key (authority, person_id) references person (authority, id);

create index warning_note_of on warning_note (authority, person_id);

-- Two records found to be one person. Nothing is moved: reads of the kept record take in the other; un-merging ends it.
create table merge (
  authority text not null,
  id uuid not null,
  kept_id uuid not null,
  merged_id uuid not null,
  reason text not null,
  decided_at timestamptz not null,
  undone_at timestamptz,
  entry_id uuid not null,
  constraint merge_pkey primary key (authority, id)
);

alter table merge add constraint merge_kept foreign key (authority, kept_id) references person (authority, id);

alter table merge add constraint merge_merged foreign key (authority, merged_id) references person (authority, id);

create index merge_of on merge (authority, merged_id);

-- Two records that look alike and were found to be two people (twins, say): not asked again.
create table not_duplicate (
  authority text not null,
  one_id uuid not null,
  other_id uuid not null,
  reason text not null,
  entry_id uuid not null,
  constraint not_duplicate_pkey primary key (authority, one_id, other_id),
  constraint not_duplicate_order check (one_id < other_id)
);

select kith.council_table('person');

select kith.council_table('person_alias');

select kith.council_table('search_name');

select kith.council_table('identifier');

select kith.council_table('person_address');

select kith.council_table('warning_note');

select kith.council_table('merge');

select kith.council_table('not_duplicate');
