-- How many children live in a neighbourhood, by age, sex and ethnic group: counts, from a census or an estimate. A child
-- whom nobody needed to know has no record here (docs/decisions/0950-children-without-a-record.md).
create table neighbourhood_population (
  authority text not null,
  neighbourhood_id uuid not null,
  age integer not null check (age between 0 and 17),
  sex text not null check (sex in ('F', 'M')),
  ethnic_group text not null check (ethnic_group in ('white', 'mixed', 'black', 'asian', 'other')),
  children integer not null check (children >= 0),
  constraint neighbourhood_population_pkey primary key (authority, neighbourhood_id, age, sex, ethnic_group)
);

alter table neighbourhood_population add constraint neighbourhood_population_place foreign key (authority, neighbourhood_id) references neighbourhood (authority, id);

select kith.council_table('neighbourhood_population');
