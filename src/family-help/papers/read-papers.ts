import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../../record/access/index.ts'
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

/** What was given out about a family and is open to the viewer, the newest first. Its words go through `withhold`. */
export async function readPapers(viewer: Viewer, family: string): Promise<Paper[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<Omit<Paper, 'title'> & { purpose: PurposeCode }>`
    select paper.id, paper.purpose, paper.given_to as "to", paper.given_on as on, paper.author, paper.parts
    from paper join ledger_entry e on e.authority = ${authority} and e.id = paper.entry_id
    where paper.authority = ${authority} and paper.family_id = ${family} and ${await openEntries(viewer)}
    order by paper.written_at desc`.execute(viewer.db)
  return rows.map(({ purpose, ...row }) => ({ ...row, title: PURPOSES[purpose].title }))
}

/** @throws KithError `not-found`. */
export async function readPaper(viewer: Viewer, family: string, id: string): Promise<Paper> {
  const paper = (await readPapers(viewer, family)).find((one) => one.id === id)
  if (paper) return paper
  throw new KithError('not-found', 'There is no such paper. Choose one from the family’s papers.')
}
