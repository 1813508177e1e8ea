import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { reportPeriod } from './periods.ts'
import { readVoices } from './reads.ts'
import { draftReport, type Report } from './report.ts'
import './tables.ts'

export type Published = { id: string; period: string; author: string; publishedAt: Date }

/** What was published, newest first; of one period where it is named. */
export async function readPublished({ db }: Viewer, period?: string): Promise<Published[]> {
  return db
    .selectFrom('reform_report')
    .select(['id', 'period', 'author', 'published_at as publishedAt'])
    .$if(period !== undefined, (query) => query.where('period', '=', period!))
    .orderBy('published_at', 'desc')
    .limit(200)
    .execute()
}

export type ShownReport = { report: Report; published: readonly Published[]; shown: Published | undefined }

/**
 * The report of a period: as it was published last, or the version that is asked for, or the draft where it is asked
 * for or nothing is published. @throws KithError `not-found`.
 */
export async function readReport(viewer: Viewer, id = '', version?: string): Promise<ShownReport> {
  const period = reportPeriod(id)
  const published = await readPublished(viewer, id)
  const shown = version ? published.find((each) => each.id === version) : published[0]
  if (version && version !== 'draft' && !shown)
    throw new KithError('not-found', 'There is no such version of this report.')
  const report =
    shown && isId(shown.id) ? await asPublished(viewer, shown.id, id) : await draftReport(viewer, period)
  return { report, published, shown }
}

/** As it was on that day, but for words that somebody has taken back since. */
async function asPublished(viewer: Viewer, id: string, period: string): Promise<Report> {
  const { content } = await viewer.db
    .selectFrom('reform_report')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const standing = new Set((await readVoices(viewer, period)).map((voice) => voice.id))
  return { ...content, voices: content.voices.filter((voice) => standing.has(voice.id)) }
}
