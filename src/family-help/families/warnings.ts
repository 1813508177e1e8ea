import { onDay } from '../../platform/database/days.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type AnyPerson, nameOf } from '../../record/people/person.ts'

export interface Warning {
  who: string
  body: string
  reviewOn: string
}

/** Warning notes of today on these people; none on those whose record is closed to the viewer. */
export async function readWarnings({ db, today }: Viewer, members: readonly AnyPerson[]): Promise<Warning[]> {
  const names = new Map(members.flatMap((one) => (one.restricted ? [] : [[one.id, nameOf(one)] as const])))
  if (names.size === 0) return []
  const rows = await db
    .selectFrom('warning_note')
    .select(['person_id', 'body', 'review_on'])
    .where('person_id', 'in', [...names.keys()])
    .where('during', '@>', onDay(today))
    .execute()
  return rows.map((row) => ({
    who: names.get(row.person_id) ?? '',
    body: row.body,
    reviewOn: row.review_on,
  }))
}
