-- A paper composed from the record and given to somebody, with its wording on that day. Append-only.
create table paper (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  purpose text not null,
  given_to text not null,
  readers text[] not null,
  parts jsonb not null,
  given_on date not null,
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint paper_pkey primary key (authority, id)
);

alter table paper add constraint paper_family foreign key (authority, family_id) references family (authority, id);

create index paper_of_family on paper (authority, family_id, written_at desc);

select kith.council_table('paper', true);
