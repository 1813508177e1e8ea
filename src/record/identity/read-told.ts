import type { Viewer } from '../../platform/operations/operation.ts'
import { sameAs } from '../access/index.ts'
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

/**
 * What they told last, if they told anything, under whichever of their records it was written. The page's `may` has
 * checked the person.
 */
export async function readTold(viewer: Viewer, person: string): Promise<ToldIdentity | undefined> {
  const row = await viewer.db
    .selectFrom('told_identity')
    .selectAll()
    .where('person_id', 'in', await sameAs(viewer, person))
    .orderBy('told_on', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
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
