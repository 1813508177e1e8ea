-- Every word under which something can be found. Looked up by equality alone: under row-level security an index serves
-- only leakproof operators, and those of trigrams and arrays are not (docs/decisions/0110-search-under-row-level-security.md).
create table search_word (
  authority text not null,
  what text not null check (what in ('name', 'address', 'family')),
  word text collate "C" not null,
  thing uuid not null,
  constraint search_word_pkey primary key (authority, what, word, thing)
);

create index search_word_of on search_word (authority, thing, what);

-- The words of the council, once each: as written (=), with one letter left out (-), as they sound (~).
create table search_key (
  authority text not null,
  what text not null,
  key text collate "C" not null,
  word text collate "C" not null,
  constraint search_key_pkey primary key (authority, what, key, word)
);

select kith.council_table('search_word');

select kith.council_table('search_key');
