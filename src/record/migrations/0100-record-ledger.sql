-- The ledger: what was done, seen or decided, by whom, when, on what basis. Append-only.
create table ledger_entry (
  authority text not null,
  id uuid not null,
  kind text not null,
  title text not null,
  body text not null default '',
  happened_on date not null,
  written_at timestamptz not null,
  account_id uuid,
  author text not null,
  basis text,
  family_id uuid,
  corrects uuid,
  about uuid[] not null default '{}',
  facts jsonb not null,
  constraint ledger_entry_pkey primary key (authority, id)
);

alter table ledger_entry add constraint ledger_entry_corrects foreign key (authority, corrects) references ledger_entry (authority, id);

create index ledger_entry_family on ledger_entry (authority, family_id, happened_on) where family_id is not null;

create index ledger_entry_corrects_idx on ledger_entry (authority, corrects) where corrects is not null;

-- Each person's chain: an entry about three children stands in three chains.
create table ledger_link (
  authority text not null,
  person_id uuid not null,
  position integer not null,
  entry_id uuid not null,
  hash bytea not null,
  constraint ledger_link_pkey primary key (authority, person_id, position)
);

alter table ledger_link add constraint ledger_link_entry foreign key (authority, entry_id) references ledger_entry (authority, id);

create index ledger_link_entry_idx on ledger_link (authority, entry_id);

-- The end of each chain; locked while an entry is added.
create table ledger_head (
  authority text not null,
  person_id uuid not null,
  position integer not null,
  hash bytea not null,
  constraint ledger_head_pkey primary key (authority, person_id)
);

select kith.council_table('ledger_entry', true);

select kith.council_table('ledger_link', true);

select kith.council_table('ledger_head');
