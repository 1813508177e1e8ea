-- A forecast of children in care that somebody asked for: made in the background, kept so that it can be held against
-- what came. Stays that were handed in as files wait here until it is made, and are gone then.
create table council_forecast (
  authority text not null,
  id uuid not null,
  source text not null check (source in ('record', 'files')),
  years integer not null check (years between 1 and 20),
  resamples integer not null check (resamples between 10 and 5000),
  asked_at timestamptz not null,
  account_id uuid,
  author text not null,
  claimed_by uuid,
  seen_at timestamptz not null,
  done integer not null default 0,
  ended_at timestamptz,
  stays jsonb,
  result jsonb,
  problem text,
  constraint council_forecast_pkey primary key (authority, id)
);

create index council_forecast_asked on council_forecast (authority, asked_at);

select kith.council_table('council_forecast');
