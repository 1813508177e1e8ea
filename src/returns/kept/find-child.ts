import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { returnNumber } from '../derive/return-number.ts'

/**
 * The person whom a number means: the council’s number in returns, one that Kith made, or the record’s own id. Undefined
 * where nobody has it.
 */
export async function findChild({ db }: Viewer, typed: string): Promise<string | undefined> {
  const text = typed.trim()
  if (isId(text)) {
    const row = await db
      .selectFrom('person')
      .select('id')
      .where('id', '=', text.toLowerCase())
      .executeTakeFirst()
    return row?.id
  }
  const known = await db
    .selectFrom('identifier')
    .select('person_id')
    .where('kind', '=', 'la-child')
    .where('value', '=', text)
    .where('ended_entry_id', 'is', null)
    .executeTakeFirst()
  if (known) return known.person_id
  const shown = await db
    .selectFrom('return_child')
    .select('person_id')
    .where('number', '=', text)
    .executeTakeFirst()
  return shown?.person_id ?? (await amongMade(db, text))
}

/** A number that Kith made tells nothing of whose it is: everybody without another number is asked. */
async function amongMade(db: Viewer['db'], text: string): Promise<string | undefined> {
  if (!/^K[0-9A-Z]{11}$/.test(text)) return undefined
  const rows = await db.selectFrom('involvement_child').select('person_id').distinct().execute()
  return rows.find(({ person_id }) => returnNumber(person_id) === text)?.person_id
}
