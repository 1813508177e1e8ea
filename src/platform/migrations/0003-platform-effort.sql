-- How long somebody worked on a page whose form they sent, and how much they typed. For learning: a person sees their
-- own, a team sees sums.
create table effort (
  authority text not null,
  id uuid not null,
  account_id uuid not null,
  operation text not null,
  on_day date not null,
  worked_seconds integer not null,
  typed_characters integer,
  constraint effort_pkey primary key (authority, id),
  constraint effort_sane check (worked_seconds between 0 and 14400 and typed_characters between 0 and 1000000)
);

alter table effort add constraint effort_account foreign key (authority, account_id) references account (authority, id);
create index effort_by_account on effort (authority, account_id, on_day);

select kith.council_table('effort');
