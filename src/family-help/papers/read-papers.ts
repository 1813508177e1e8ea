import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { PaperPart } from './compose.ts'
import { PURPOSES, type PurposeCode } from './purposes.ts'

/** A paper that was given to somebody, as it was given. */
export interface Paper {
  id: string
  title: string
  to: string
  on: string
  author: string
  parts: PaperPart[]
}

/** What was given out about a family, the newest first. Its words go through `withhold`. */
export async function readPapers(viewer: Viewer, family: string): Promise<Paper[]> {
  const rows = await viewer.db
    .selectFrom('paper')
    .selectAll()
    .where('family_id', '=', family)
    .orderBy('written_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: PURPOSES[row.purpose as PurposeCode].title,
    to: row.given_to,
    on: row.given_on,
    author: row.author,
    parts: row.parts as PaperPart[],
  }))
}

/** @throws KithError `not-found`. */
export async function readPaper(viewer: Viewer, family: string, id: string): Promise<Paper> {
  const paper = (await readPapers(viewer, family)).find((one) => one.id === id)
  if (paper) return paper
  throw new KithError('not-found', 'There is no such paper. Choose one from the family’s papers.')
}
