-- What a neighbourhood has: groups, clubs, food, advice, faith, parks. Nobody's record.
create table community_asset (
  authority text not null,
  id uuid not null,
  version integer not null default 0,
  neighbourhood_id uuid,
  kind text not null check (kind in ('group', 'club', 'food', 'advice', 'faith', 'park')),
  name text not null,
  words text not null,
  place text not null,
  times text not null default '',
  contact text not null default '',
  for_whom text not null default '',
  cost text not null default '',
  kept_by text not null,
  seen_on date not null,
  seen_by text not null,
  closed_on date,
  entry_id uuid not null,
  constraint community_asset_pkey primary key (authority, id)
);

alter table community_asset add constraint community_asset_place foreign key (authority, neighbourhood_id) references neighbourhood (authority, id);

create index community_asset_near on community_asset (authority, neighbourhood_id) where closed_on is null;

-- A warm link may lead to one of them; what was offered stays as it was said on that day.
alter table warm_link add column asset_id uuid;

alter table warm_link add constraint warm_link_asset foreign key (authority, asset_id) references community_asset (authority, id);

select kith.council_table('community_asset');
