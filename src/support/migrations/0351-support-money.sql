-- Help with money that was offered to a family: a benefits check first, and what else there is. No day by which it ends.
create table money_offer (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  kind text not null,
  answer text not null check (answer in ('yes', 'not-now', 'have-it')),
  words text not null default '',
  offered_on date not null,
  author text not null,
  written_at timestamptz not null,
  entry_id uuid not null,
  constraint money_offer_pkey primary key (authority, id)
);

alter table money_offer add constraint money_offer_family foreign key (authority, family_id) references family (authority, id);

create index money_offer_of_family on money_offer (authority, family_id, kind);

-- What came of it, in whole pence. Put right by a newer one; the older stays.
create table money_result (
  authority text not null,
  id uuid not null,
  offer_id uuid not null,
  family_id uuid not null,
  found_on date not null,
  tool text not null default '',
  weekly_pence integer not null default 0 check (weekly_pence >= 0),
  once_pence integer not null default 0 check (once_pence >= 0),
  debt_pence integer not null default 0 check (debt_pence >= 0),
  words text not null default '',
  author text not null,
  superseded_by uuid,
  entry_id uuid not null,
  constraint money_result_pkey primary key (authority, id)
);

alter table money_result add constraint money_result_offer foreign key (authority, offer_id) references money_offer (authority, id);

create index money_result_of on money_result (authority, offer_id);

select kith.council_table('money_offer');

select kith.council_table('money_result');
