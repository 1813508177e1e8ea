import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { learnWords, type SearchedAs } from '../../record/search/write-words.ts'
import { pick } from './draws.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts'

/**
 * Brings people into the record with the words by which they are found. `drafts` gives id, n (a number of their own),
 * family (a number shared with those of the same name and home), part and born. Leaves them in `made_person`.
 */
export async function insertPeople(db: Db, authority: string, drafts: RawBuilder<unknown>): Promise<void> {
  await sql`create temp table made_person on commit drop as
    select draft.*, given.name as given, surname.name as surname from (
      select drafts.*, ${pick('n', 11, GIVEN_NAMES, 2)} as given_at, ${pick('family', 12, FAMILY_NAMES, 2.5)} as surname_at
      from (${drafts}) drafts) draft
    join made_name given on given.kind = 'given' and given.at = draft.given_at
    join made_name surname on surname.kind = 'family' and surname.at = draft.surname_at`.execute(db)
  await sql`analyze made_person`.execute(db)
  await sql`insert into person (authority, id, given_names, family_name, birth_date, sex, first_language)
    select ${authority}, id, given, surname, born, case n % 2 when 0 then 'F' else 'M' end,
      case when n % 9 = 0 then 'Polish' else 'English' end
    from made_person order by id`.execute(db)
  await insertNames(db, authority)
}

async function insertNames(db: Db, authority: string): Promise<void> {
  await sql`insert into search_name (authority, person_id, name, birth_date)
    select ${authority}, id, lower(given || ' ' || surname), born from made_person order by id`.execute(db)
  await insertWords(
    db,
    authority,
    'name',
    sql`select id as thing, unnest(array[lower(given), lower(surname)]) as word from made_person`,
  )
}

/** Where they live, one home for a family. The first line's words find them. */
export async function insertAddresses(db: Db, authority: string, who: RawBuilder<boolean>): Promise<void> {
  const streets = pick('family', 21, 400)
  await sql`create temp table made_address on commit drop as
    select id, 1 + family % 90 as number, street.name as street, ${postcode()} as postcode
    from (select id, family, ${streets} as street_at, ${pick('family', 22, 36_000)} as p from made_person where ${who}) home
    join made_name street on street.kind = 'family' and street.at = home.street_at`.execute(db)
  await sql`insert into person_address (authority, id, person_id, kind, lines, postcode, during, entry_id)
    select ${authority}, id, id, 'home', number || ' ' || street || E' Road\nBenchley', postcode, '[2020-01-01,)', id
    from made_address order by id`.execute(db)
  await insertWords(
    db,
    authority,
    'address',
    sql`select id as thing, unnest(array[number::text, lower(street)]) as word from made_address`,
  )
}

const postcode = () =>
  sql.raw(`'KB' || 1 + p % 20 || ' ' || 1 + p / 20 % 9 || chr(65 + p / 180 % 20) || chr(65 + p / 3600 % 20)`)

/** Words under which things are found, and the keys of the words, as record/search/write-words.ts would write them. */
export async function insertWords(
  db: Db,
  authority: string,
  what: SearchedAs,
  words: RawBuilder<unknown>,
): Promise<void> {
  await sql`insert into search_word (authority, what, word, thing)
    select ${authority}, ${what}, word, thing from (select distinct word, thing from (${words}) each) made
    order by word, thing`.execute(db)
  const { rows } = await sql<{ word: string }>`select distinct word from (${words}) each`.execute(db)
  await learnWords(
    db,
    authority,
    what,
    rows.map(({ word }) => word),
  )
}
