-- What has been reported about a recommendation of the review. A row is never changed: a newer one stands in front of
-- it, and one that was wrong is put right by another that says which.
create table reform_progress (
  authority text not null,
  id uuid not null,
  ask text not null,
  happened_on date not null,
  state text not null check (state in ('not begun', 'under way', 'done', 'not taken up')),
  words text not null,
  evidence text,
  corrects uuid,
  account_id uuid,
  author text not null,
  written_at timestamptz not null,
  constraint reform_progress_pkey primary key (authority, id)
);

alter table reform_progress add constraint reform_progress_corrects foreign key (authority, corrects) references reform_progress (authority, id);

alter table reform_progress add constraint reform_progress_put_right unique (authority, corrects);

create index reform_progress_ask on reform_progress (authority, ask);

-- What people with experience of children's social care say of the reform, for the report of a quarter or a year.
create table reform_voice (
  authority text not null,
  id uuid not null,
  period text not null,
  who text not null,
  words text not null,
  taken_back_at timestamptz,
  account_id uuid,
  author text not null,
  written_at timestamptz not null,
  constraint reform_voice_pkey primary key (authority, id)
);

create index reform_voice_period on reform_voice (authority, period);

-- Money planned and spent by quarter; the newest figure of a line, quarter and kind counts, the others are its history.
create table reform_money (
  authority text not null,
  id uuid not null,
  line text not null check (line in ('help', 'care', 'double-running', 'ring-fence')),
  quarter text not null,
  kind text not null check (kind in ('planned', 'actual')),
  pounds bigint not null check (pounds between 0 and 100000000000),
  from_line text,
  note text,
  account_id uuid,
  author text not null,
  written_at timestamptz not null,
  constraint reform_money_pkey primary key (authority, id)
);

create index reform_money_quarter on reform_money (authority, quarter);

-- A report as it was published, with every word of that day. A later one of the same period stands beside it.
create table reform_report (
  authority text not null,
  id uuid not null,
  period text not null,
  content jsonb not null,
  account_id uuid,
  author text not null,
  published_at timestamptz not null,
  constraint reform_report_pkey primary key (authority, id)
);

create index reform_report_period on reform_report (authority, period);

select kith.council_table('reform_progress');

select kith.council_table('reform_voice');

select kith.council_table('reform_money');

select kith.council_table('reform_report');
