import type { Viewer } from '../../platform/operations/operation.ts'
import type { ToldGender, ToldOrientation } from './words.ts'
import './tables.ts'

export interface ToldIdentity {
  version: number
  genderWords: string
  gender: ToldGender | null
  orientationWords: string
  orientation: ToldOrientation | null
  mayCount: boolean
  toldOn: string
}

/** What they told, if they told anything. The page's `may` has checked the person. */
export async function readTold({ db }: Viewer, person: string): Promise<ToldIdentity | undefined> {
  const row = await db
    .selectFrom('told_identity')
    .selectAll()
    .where('person_id', '=', person)
    .executeTakeFirst()
  return (
    row && {
      version: row.version,
      genderWords: row.gender_words,
      gender: row.gender,
      orientationWords: row.orientation_words,
      orientation: row.orientation,
      mayCount: row.may_count,
      toldOn: row.told_on,
    }
  )
}
