import type { Viewer } from '../../platform/operations/operation.ts'
import type { Theme } from '../words.ts'

export interface SaidAndDid {
  id: string
  theme: Theme
  said: string
  did: string
  on: string
}

/** What is published, the latest first. */
export async function readSaidAndDid({ db }: Viewer): Promise<SaidAndDid[]> {
  return db
    .selectFrom('said_and_did')
    .select(['id', 'theme', 'said', 'did', 'published_on as on'])
    .where('taken_back_on', 'is', null)
    .orderBy('published_on', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}
