import type { Viewer } from '../../platform/operations/operation.ts'
import type { GroupCode } from './national.ts'

/** What the council says beside the national text. */
export interface Note {
  number: number
  words: string
  examples: string
  author: string
  on: string
}

/** Every version of the council’s note, the newest first. */
export async function readNotes({ db }: Viewer): Promise<Note[]> {
  const rows = await db.selectFrom('eligibility_note').selectAll().orderBy('number', 'desc').execute()
  return rows.map(({ number, words, examples, author, written_on: on }) => ({
    number,
    words,
    examples,
    author,
    on,
  }))
}

/** How somebody saw a conversation, by the texts of that day. */
export interface EligibilityView {
  groups: GroupCode[]
  judgement: string
  nationalVersion: number
  noteNumber: number | null
  author: string
  on: string
}

/** The views of a conversation, the newest first. The conversation has been read before. */
export async function readViews({ db }: Viewer, conversation: string): Promise<EligibilityView[]> {
  const rows = await db
    .selectFrom('eligibility_view')
    .selectAll()
    .where('conversation_id', '=', conversation)
    .orderBy('written_at', 'desc')
    .execute()
  return rows.map((row) => ({
    groups: row.groups as GroupCode[],
    judgement: row.judgement,
    nationalVersion: row.national_version,
    noteNumber: row.note_number,
    author: row.author,
    on: row.written_on,
  }))
}
