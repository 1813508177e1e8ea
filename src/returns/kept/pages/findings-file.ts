import { sql } from 'kysely'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { download } from '../../../platform/pages/page.ts'
import { isClosed, may, standingToPeople } from '../../../record/access/index.ts'
import { toCsv } from '../../../record/csv.ts'
import { KINDS, nameOfYear } from '../../derive/asked.ts'
import type { ChildFinding } from '../../derive/check-children.ts'
import { returnFindingsPath } from '../../paths.ts'
import { logFile } from '../log-returned.ts'
import { type ReturnView, readView } from '../read-views.ts'

interface Line {
  number: string
  person: string
  finding: ChildFinding
  answer: string | null
  answered_by: string | null
}

/** What the rules find in a return, child by child, each with why it is right as it is where that is known. */
export const findingsFile = download({
  path: returnFindingsPath,
  may: may('returns'),
  read: async (viewer, { view: id = '' }) => {
    const view = await readView(viewer, id)
    const lines = await readLines(viewer, view)
    const purpose = `What the rules find was taken: ${KINDS[view.kind]} ${nameOfYear(view.year)}`
    await logFile(viewer, purpose, { table: 'return_child', column: 'view_id', id })
    return { view, lines, closed: await closedAmong(viewer, lines) }
  },
  file: ({ view, lines, closed }) => ({
    name: `${view.kind}-${nameOfYear(view.year)}-findings.csv`,
    type: 'text/csv; charset=utf-8',
    body: toCsv([
      ['Number', 'Rule', 'Kind', 'What is asked', 'What it looked at', 'Right as it is because', 'Says'],
      ...lines.map((line) => cellsOf(line, closed.has(line.person))),
      ...view.whole.map(({ number, finding }) => [
        number ?? 'The whole return',
        ...[finding.code, finding.severity, finding.message, '', finding.reason ?? '', 'The record'],
      ]),
    ]),
  }),
})

async function readLines({ db, actor }: Viewer, { id, kind, year }: ReturnView): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select c.number, c.person_id as person, f as finding, n.answer, n.answered_by
    from return_child c cross join jsonb_array_elements(c.findings) as f
    left join quality_note n on n.authority = ${actor.authority} and n.kind = ${kind} and n.year = ${year}
      and n.person_id = c.person_id and n.code = f->>'code' and n.how = 'explained'
    where c.authority = ${actor.authority} and c.view_id = ${id} order by c.number, f->>'code'`.execute(db)
  return rows
}

/** Of a record that is restricted to others, what the rules looked at is left out. */
async function closedAmong(viewer: Viewer, lines: readonly Line[]): Promise<ReadonlySet<string>> {
  const people = [...new Set(lines.map(({ person }) => person))]
  const standings = await standingToPeople(viewer, people)
  return new Set(people.filter((person) => isClosed(standings.get(person)!)))
}

function cellsOf({ number, finding, answer, answered_by }: Line, closed: boolean): string[] {
  const { code, severity, message, reason, rows } = finding
  const looked = rows.flatMap(({ list, values }) =>
    Object.entries(values).map(([name, value]) => `${list} ${name}: ${value || 'blank'}`),
  )
  const why = closed ? ['', ''] : [reason ?? answer ?? '', reason ? 'The record' : (answered_by ?? '')]
  return [number, code, severity, message, closed ? '' : looked.join('; '), ...why]
}
