import { type Share, shareOf } from '../../engines/statistics/share.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Heading } from './headings.ts'

export interface BroughtIn {
  heading: Heading
  quarter: string
  share: Share | undefined
  source: string
}

/** The latest quarter of each heading that was brought in. */
export async function readFamilyOutcomes({ db }: Viewer): Promise<Map<Heading, BroughtIn>> {
  const rows = await db
    .selectFrom('family_outcome')
    .select(['heading', 'quarter', 'families', 'achieved', 'source'])
    .where('superseded_by', 'is', null)
    .orderBy('quarter')
    .execute()
  return new Map(
    rows.map(({ heading, quarter, families, achieved, source }) => [
      heading,
      { heading, quarter, share: shareOf(achieved, families), source },
    ]),
  )
}
