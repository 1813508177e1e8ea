-- Small areas of which neighbourhoods are drawn: wards, census areas or postcode sectors, with counts that others publish.
create table small_area (
  authority text not null,
  code text not null,
  name text not null,
  people integer check (people >= 0),
  children integer check (children >= 0),
  decile integer check (decile between 1 and 10),
  east integer,
  north integer,
  source text not null,
  constraint small_area_pkey primary key (authority, code)
);

-- One way of dividing the council into neighbourhoods. Agreed, it is frozen; another begins from it.
create table footprint_drawing (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  name text not null,
  note text not null default '',
  based_on uuid,
  author text not null,
  begun_on date not null,
  agreed_from date,
  agreed_by text,
  agreed_why text,
  entry_id uuid not null,
  constraint footprint_drawing_pkey primary key (authority, id)
);

alter table footprint_drawing add constraint footprint_drawing_based_on foreign key (authority, based_on) references footprint_drawing (authority, id);

-- A neighbourhood in a drawing; `neighbourhood_id` is that of the record which it would stand for.
create table footprint (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  drawing_id uuid not null,
  name text not null,
  neighbourhood_id uuid,
  constraint footprint_pkey primary key (authority, id)
);

alter table footprint add constraint footprint_drawing_of foreign key (authority, drawing_id) references footprint_drawing (authority, id);

alter table footprint add constraint footprint_neighbourhood foreign key (authority, neighbourhood_id) references neighbourhood (authority, id);

create index footprint_of_drawing on footprint (authority, drawing_id);

-- Which areas it is made of: each once in a drawing.
create table footprint_area (
  authority text not null,
  drawing_id uuid not null,
  area_code text not null,
  footprint_id uuid not null,
  constraint footprint_area_pkey primary key (authority, drawing_id, area_code)
);

alter table footprint_area add constraint footprint_area_footprint foreign key (authority, footprint_id) references footprint (authority, id);

alter table footprint_area add constraint footprint_area_area foreign key (authority, area_code) references small_area (authority, code);

create index footprint_area_of on footprint_area (authority, footprint_id);

-- Where families can walk in.
create table venue (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  name text not null,
  kind text not null,
  place text not null,
  neighbourhood_id uuid,
  open_when text not null default '',
  step_free boolean,
  closed_on date,
  entry_id uuid not null,
  constraint venue_pkey primary key (authority, id)
);

alter table venue add constraint venue_neighbourhood foreign key (authority, neighbourhood_id) references neighbourhood (authority, id);

-- What was asked about a drawing, what was said, and what changed because of it.
create table consultation (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  drawing_id uuid not null,
  asked_on date not null,
  whom text not null,
  asked text not null,
  said text not null,
  changed text not null,
  entry_id uuid not null,
  constraint consultation_pkey primary key (authority, id)
);

alter table consultation add constraint consultation_drawing foreign key (authority, drawing_id) references footprint_drawing (authority, id);

create index consultation_of on consultation (authority, drawing_id, asked_on);

select kith.council_table('small_area');

select kith.council_table('footprint_drawing');

select kith.council_table('footprint');

select kith.council_table('footprint_area');

select kith.council_table('venue');

select kith.council_table('consultation');
