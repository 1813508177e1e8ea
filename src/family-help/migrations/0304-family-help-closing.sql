-- How help ends: prepared with the family, then closed. `stays` lists everyone who still helps or keeps an eye, why, until when.
create table closing (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  involvement_id uuid not null,
  family_id uuid not null,
  why text not null,
  changed text not null,
  child_view text not null default '',
  stays jsonb not null,
  if_hard text not null,
  letter text not null,
  closed_on date,
  undone_on date,
  entry_id uuid not null,
  constraint closing_pkey primary key (authority, id)
);

alter table closing add constraint closing_involvement foreign key (authority, involvement_id) references involvement (authority, id);

alter table closing add constraint closing_family foreign key (authority, family_id) references family (authority, id);

create unique index closing_one on closing (authority, involvement_id) where undone_on is null;

select kith.council_table('closing');
