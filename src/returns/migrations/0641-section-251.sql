-- The section 251 outturn as somebody entered it: one row a figure, and a newer row in place of an older. Append-only.
create table outturn_figure (
  authority text not null,
  id uuid not null,
  year text not null,
  line text not null,
  kind text not null,
  pence bigint not null,
  number integer not null,
  came_by text not null check (came_by in ('form', 'file')),
  why text not null default '',
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint outturn_figure_pkey primary key (authority, id),
  constraint outturn_figure_number unique (authority, year, line, kind, number)
);

select kith.council_table('outturn_figure', true);
