import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { keysOf } from './keys.ts'
import { searchable } from './names.ts'

export type SearchedAs = 'name' | 'address' | 'family'

/** A thing (a person or a family) and the words under which it is found. */
export interface Findable {
  thing: string
  words: readonly string[]
}

/**
 * Says under which words these things are found from now on, in the place of what was there. Four statements, however
 * many things there are.
 */
export async function writeWords(
  { db, authority }: { db: Db; authority: string },
  what: SearchedAs,
  things: readonly Findable[],
): Promise<void> {
  const ids = things.map(({ thing }) => thing)
  if (ids.length === 0) return
  await sql`delete from search_word where authority = ${authority} and what = ${what} and thing = any(${ids}::uuid[])`.execute(
    db,
  )
  const rows = things.flatMap(({ thing, words }) => [...new Set(words)].map((word) => ({ thing, word })))
  if (rows.length === 0) return
  await sql`insert into search_word (authority, what, word, thing)
    select ${authority}, ${what}, word, thing
    from unnest(${rows.map(({ word }) => word)}::text[], ${rows.map(({ thing }) => thing)}::uuid[]) as t(word, thing)
    on conflict (authority, what, word, thing) do nothing`.execute(db)
  await learnWords(db, authority, what, [...new Set(rows.map(({ word }) => word))])
}

/** Keeps the keys of the words that are new to the council. In the order of the keys, so that two writers do not wait for each other. */
export async function learnWords(
  db: Db,
  authority: string,
  what: SearchedAs,
  words: string[],
): Promise<void> {
  const { rows } = await sql<{ word: string }>`select word from search_key
    where authority = ${authority} and what = ${what} and key = any(${words.map((word) => `=${word}`)}::text[])`.execute(
    db,
  )
  const known = new Set(rows.map(({ word }) => word))
  const fresh = words.filter((word) => !known.has(word))
  const keys = fresh.flatMap((word) => keysOf(word).map((key) => ({ key, word })))
  if (keys.length === 0) return
  keys.sort((a, b) => (`${a.key} ${a.word}` < `${b.key} ${b.word}` ? -1 : 1))
  await sql`insert into search_key (authority, what, key, word)
    select ${authority}, ${what}, key, word
    from unnest(${keys.map(({ key }) => key)}::text[], ${keys.map(({ word }) => word)}::text[]) as t(key, word)
    on conflict (authority, what, key, word) do nothing`.execute(db)
}

/** The words of names, each once. */
export function wordsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => searchable(name).split(' ')))].filter((word) => word !== '')
}
