-- A time in which a social worker and others thought about families together. Append-only.
create table supervision (
  authority text not null,
  id uuid not null,
  held_on date not null,
  manner text not null check (manner in ('one-to-one', 'group')),
  led_by text not null,
  worker_id uuid,
  written_at timestamptz not null,
  constraint supervision_pkey primary key (authority, id)
);

-- What was thought and decided about one family in it.
create table supervision_family (
  authority text not null,
  supervision_id uuid not null,
  family_id uuid not null,
  held_on date not null,
  depth text not null check (depth in ('light', 'ordinary', 'deep')),
  reflection text not null,
  decision text not null,
  entry_id uuid not null,
  constraint supervision_family_pkey primary key (authority, supervision_id, family_id)
);

alter table supervision_family add constraint supervision_family_of foreign key (authority, supervision_id) references supervision (authority, id);

alter table supervision_family add constraint supervision_family_fam foreign key (authority, family_id) references family (authority, id);

create index supervision_family_last on supervision_family (authority, family_id, held_on desc);

-- After how many quiet days the council wants a gentle reminder. No row: the defaults of oversight/quiet-periods.ts.
create table quiet_period (
  authority text not null,
  version integer not null default 0,
  contact_days integer not null check (contact_days between 1 and 366),
  supervision_days integer not null check (supervision_days between 1 and 366),
  constraint quiet_period_pkey primary key (authority)
);

-- A worry for which an expert was asked before one could be named.
create table expert_ask (
  authority text not null,
  id uuid not null,
  family_id uuid not null,
  asked_at timestamptz not null,
  worrying text not null,
  doing_now text not null,
  answered_at timestamptz,
  entry_id uuid not null,
  constraint expert_ask_pkey primary key (authority, id)
);

alter table expert_ask add constraint expert_ask_family foreign key (authority, family_id) references family (authority, id);

create index expert_ask_open on expert_ask (authority, family_id) where answered_at is null;

select kith.council_table('supervision', true);

select kith.council_table('supervision_family', true);

select kith.council_table('quiet_period');

select kith.council_table('expert_ask');
