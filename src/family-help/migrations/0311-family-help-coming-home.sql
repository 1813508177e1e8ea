-- A child comes home from care: a goal that family, help and whoever looks after the child share, and what supports it.
create table coming_home (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  family_id uuid not null,
  person_id uuid not null,
  goal text not null,
  supports text not null,
  family_says text not null,
  care_says text not null,
  child_says text not null default '',
  hoped_on date,
  home_on date,
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint coming_home_pkey primary key (authority, id)
);

alter table coming_home add constraint coming_home_family foreign key (authority, family_id) references family (authority, id);

alter table coming_home add constraint coming_home_person foreign key (authority, person_id) references person (authority, id);

create index coming_home_of on coming_home (authority, family_id, written_at desc);

-- How it is at home after the return, each time somebody looks.
create table coming_home_look (
  authority text not null,
  id uuid not null,
  coming_home_id uuid not null,
  looked_on date not null,
  how text not null check (how in ('settled', 'hard', 'away')),
  words text not null,
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint coming_home_look_pkey primary key (authority, id)
);

alter table coming_home_look add constraint coming_home_look_of foreign key (authority, coming_home_id) references coming_home (authority, id);

create index coming_home_look_last on coming_home_look (authority, coming_home_id, looked_on desc);

select kith.council_table('coming_home');

select kith.council_table('coming_home_look', true);
