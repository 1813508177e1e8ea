import { CARE_FACTS } from '../../care/index.ts'
import type { Db } from '../../platform/database/open.ts'
import { PROTECTION_FACTS } from '../../protection/index.ts'
import type { FactValues } from '../../record/history/fact-table.ts'
import { readFacts } from '../../record/history/keep-facts.ts'
import type { KnownChild } from './known.ts'

const TOGETHER = 2_000

/** Every child with facts of need, protection or care, some at a time: a council's memory is not the report's. */
export async function* readKnown(db: Db, authority: string): AsyncGenerator<KnownChild> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const people = await db
      .selectFrom('person')
      .innerJoin('identifier', 'identifier.person_id', 'person.id')
      .select([
        'person.id',
        'person.birth_date',
        'person.expected_birth_date',
        'person.sex',
        'person.ethnicity',
      ])
      .where('identifier.kind', '=', 'la-child')
      .where('person.id', '>', after)
      .orderBy('person.id')
      .limit(TOGETHER)
      .execute()
    if (people.length === 0) return
    const facts = await factsOf(
      db,
      authority,
      people.map(({ id }) => id),
    )
    for (const { id, birth_date, expected_birth_date, sex, ethnicity } of people)
      yield {
        born: birth_date ?? expected_birth_date,
        sex,
        ethnicity: ethnicity ?? 'NOBT',
        facts: facts.get(id)!,
      }
    after = people.at(-1)!.id
  }
}

async function factsOf(db: Db, authority: string, people: readonly string[]) {
  const found = new Map<string, Record<string, FactValues[]>>(people.map((id) => [id, {}]))
  for (const table of [...PROTECTION_FACTS, ...CARE_FACTS])
    for (const [person, kept] of await readFacts(db, authority, table, people))
      found.get(person)![table.table] = kept.map(({ values }) => values)
  return found
}
