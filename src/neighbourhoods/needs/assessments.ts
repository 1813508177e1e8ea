import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { checkQuality, type Quality } from './check-quality.ts'
import type { Figure } from './figure.ts'
import { readFigures } from './figures.ts'
import { NOTHING, SECTIONS, type SectionCode, type Written } from './sections.ts'
import './tables.ts'

/** What an assessment is, without what is in it. */
export interface NeedsHead {
  id: string
  version: number
  name: string
  /** Null for the whole council. */
  neighbourhood: string | null
  /** What it is of, in words. */
  place: string
  basedOn: string | null
  author: string
  begunOn: string
  publishedOn: string | null
}

/** What is in it, as it stands now, or as it stood on the day it was published. */
export interface NeedsContent {
  sections: Record<SectionCode, Written>
  figures: Figure[]
  quality: Quality
}

export interface NeedsAssessment extends NeedsHead, NeedsContent {
  /** The version of each section, so that a newer one is not overwritten. */
  versions: Partial<Record<SectionCode, number>>
}

interface Row extends NeedsHead {
  content: NeedsContent | null
}

/** All of them; those published last come first, drafts before them. */
export const readNeedsHeads = (viewer: Viewer): Promise<NeedsHead[]> => select(viewer)

/** Those that anybody may read. */
export const readPublished = async (viewer: Viewer): Promise<NeedsHead[]> =>
  (await select(viewer)).filter(({ publishedOn }) => publishedOn !== null)

/** @throws KithError `not-found`. */
export async function readNeeds(viewer: Viewer, id: string): Promise<NeedsAssessment> {
  const row = (await select(viewer)).find((one) => one.id === id)
  if (!row) throw NOT_THERE
  const { content, ...head } = row
  if (content) return { ...head, ...content, versions: {} }
  const { sections, versions } = await readSections(viewer, id)
  const figures = await readFigures(viewer, row.neighbourhood)
  return { ...head, sections, versions, figures, quality: checkQuality(sections, figures) }
}

/** A published one, for everybody. @throws KithError `not-found` for a draft too. */
export async function readPublishedNeeds(viewer: Viewer, id: string): Promise<NeedsAssessment> {
  const needs = await readNeeds(viewer, id)
  if (needs.publishedOn) return needs
  throw NOT_THERE
}

const NOT_THERE = new KithError('not-found', 'There is no such needs assessment. Choose one from the list.')

async function select({ db, actor }: Viewer): Promise<Row[]> {
  const { authority } = actor
  const { rows } = await sql<Row>`
    select a.id, a.version, a.name, a.neighbourhood_id as neighbourhood, coalesce(n.name, 'The whole council') as place,
      a.based_on as "basedOn", a.author, a.begun_on as "begunOn", a.published_on as "publishedOn", a.content
    from needs_assessment a
    left join neighbourhood n on n.authority = ${authority} and n.id = a.neighbourhood_id
    where a.authority = ${authority}
    order by a.published_on desc nulls first, a.begun_on desc, a.id desc`.execute(db)
  return rows
}

async function readSections({ db }: Viewer, assessment: string) {
  const rows = await db
    .selectFrom('needs_section')
    .select(['section', 'version', 'found', 'families', 'partners', 'gaps', 'change'])
    .where('assessment_id', '=', assessment)
    .execute()
  const codes = Object.keys(SECTIONS) as SectionCode[]
  const written = new Map(rows.map(({ section, version: _, ...words }) => [section, words]))
  return {
    sections: Object.fromEntries(
      codes.map((code) => [code, written.get(code) ?? NOTHING]),
    ) as NeedsContent['sections'],
    versions: Object.fromEntries(rows.map(({ section, version }) => [section, version])),
  }
}
