import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import type { AmountKind } from './lines.ts'
import { readOutturn } from './read-outturn.ts'
import { nameOfYear } from './years.ts'

export interface NewFigure {
  line: string
  kind: AmountKind
  pence: number
}

interface Told {
  year: string
  cameBy: 'form' | 'file'
  why: string
}

/** Keeps figures in place of those that stood; one that is the same is left. Returns how many are new. */
export async function keepFigures(
  context: Context,
  figures: readonly NewFigure[],
  { year, cameBy, why }: Told,
): Promise<number> {
  const stands = new Map(
    (await readOutturn(context, year)).map((figure) => [`${figure.line} ${figure.kind}`, figure]),
  )
  const changed = figures.filter(
    ({ line, kind, pence }) => pence !== (stands.get(`${line} ${kind}`)?.pence ?? undefined),
  )
  if (changed.length === 0) return 0
  const entry = await writeEntry(context, {
    kind: 'outturn-entered',
    title: `Figures of the outturn of ${nameOfYear(year)} were entered`,
    body: why,
    people: [],
    facts: {
      year,
      figures: changed.map((one) => ({ ...one, before: stands.get(`${one.line} ${one.kind}`)?.pence })),
    },
  })
  const rows = changed.map(({ line, kind, pence }) => ({
    ...{ id: newId(), year, line, kind, pence, came_by: cameBy, why },
    number: (stands.get(`${line} ${kind}`)?.number ?? 0) + 1,
    author: context.actor.name,
    written_at: context.now,
    entry_id: entry,
  }))
  await context.db.insertInto('outturn_figure').values(rows).execute()
  return changed.length
}
