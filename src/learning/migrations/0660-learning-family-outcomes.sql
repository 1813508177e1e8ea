-- What the council reports of the ten outcomes of Supporting Families, by quarter. Counts alone; a newer one puts an older right.
create table family_outcome (
  authority text not null,
  id uuid not null,
  heading text not null,
  quarter text not null check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
  families integer not null check (families >= 0),
  achieved integer not null check (achieved >= 0),
  source text not null,
  brought_on date not null,
  author text not null,
  superseded_by uuid,
  entry_id uuid not null,
  constraint family_outcome_pkey primary key (authority, id),
  constraint family_outcome_within check (achieved <= families)
);

create unique index family_outcome_standing on family_outcome (authority, heading, quarter) where superseded_by is null;

select kith.council_table('family_outcome');
