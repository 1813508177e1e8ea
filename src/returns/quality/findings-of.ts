import type { Viewer } from '../../platform/operations/operation.ts'
import type { Day } from '../../platform/time/day.ts'
import { type Asked, askedOf, KINDS, type Kind, YEARS, yearOn } from '../derive/asked.ts'
import type { ChildFinding } from '../derive/check-children.ts'
import { checkOne, readOne } from '../derive/derive-one.ts'
import '../tables.ts'

/** A question about what a rule found, and what was answered. */
export interface Note {
  question: string
  askedBy: string
  how: 'corrected' | 'explained' | null
  answer: string
  answeredBy: string
}

export interface NotedFinding extends ChildFinding {
  kind: Kind
  year: number
  note: Note | undefined
}

/** Right as it is: the record shows why, or somebody said so. */
export const isExplained = ({ reason, note }: NotedFinding): boolean =>
  reason !== undefined || note?.how === 'explained'

/** The collection year in which data is entered today, or the last that has a form. */
export const yearToday = (kind: Kind, today: Day): number => Math.min(yearOn(today), YEARS[kind].last)

const asked = (kind: Kind, today: Day): Asked => askedOf(kind, yearToday(kind, today))

/**
 * What the rules of the returns find of one child now, each with its question and answer: the rules that check whole
 * returns, run on what the record holds at this moment. Nothing waits for it and nothing is refused because of it.
 */
export async function findingsOf(viewer: Viewer, person: string): Promise<NotedFinding[]> {
  const [found, kinds] = [[] as NotedFinding[], Object.keys(KINDS) as Kind[]]
  const record = await readOne(viewer, person, kinds)
  for (const kind of kinds) {
    const year = yearToday(kind, viewer.today)
    const { child, findings } = await checkOne(viewer, record, asked(kind, viewer.today))
    if (findings.length === 0) continue
    const notes = await notesOf(viewer, kind, year, child.person)
    found.push(...findings.map((finding) => ({ ...finding, kind, year, note: notes.get(finding.code) })))
  }
  return found
}

async function notesOf({ db }: Viewer, kind: Kind, year: number, person: string): Promise<Map<string, Note>> {
  const rows = await db
    .selectFrom('quality_note')
    .select(['code', 'question', 'asked_by', 'how', 'answer', 'answered_by'])
    .where('kind', '=', kind)
    .where('year', '=', year)
    .where('person_id', '=', person)
    .execute()
  return new Map(
    rows.map(({ code, question, asked_by, how, answer, answered_by }) => [
      code,
      { question, askedBy: asked_by, how, answer, answeredBy: answered_by },
    ]),
  )
}
