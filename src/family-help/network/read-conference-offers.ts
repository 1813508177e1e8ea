import type { Viewer } from '../../platform/operations/operation.ts'

export const CONFERENCE_ANSWERS = {
  yes: 'Yes, let us come together',
  later: 'Perhaps later',
  no: 'No, we would rather not',
} as const

export interface ConferenceOffer {
  on: string
  answer: keyof typeof CONFERENCE_ANSWERS
  words: string
  author: string
}

/** When a family was asked whether those who count should come together, the newest first. */
export async function readConferenceOffers({ db }: Viewer, family: string): Promise<ConferenceOffer[]> {
  const rows = await db
    .selectFrom('conference_offer')
    .selectAll()
    .where('family_id', '=', family)
    .orderBy('written_at', 'desc')
    .execute()
  return rows.map(({ offered_on: on, answer, words, author }) => ({
    on,
    answer: answer as ConferenceOffer['answer'],
    words,
    author,
  }))
}
