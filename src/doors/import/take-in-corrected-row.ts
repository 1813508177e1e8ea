import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { holdAside, settle } from './asides.ts'
import { reportCinGroup } from './cin.ts'
import { readRun } from './read-runs.ts'
import type { ReportedChild, Source } from './reported.ts'
import { reportSsda903Row } from './ssda903.ts'
import { takeIn } from './take-in.ts'
import { tally } from './tally.ts'

const cells = z.record(z.string().max(100), z.string().trim().max(2000))

/** Takes a row in that was put aside, as somebody has corrected it. It has to stand now: else nothing is changed. */
export const takeInCorrectedRow = operation({
  name: 'take-in-corrected-row',
  summary: 'Correct a row of a return that was put aside, and take it in.',
  input: z.object({ aside: field.id(), cells: cells.default({}), within: cells.default({}) }),
  may: may('import'),
  async run({ aside: id, cells, within }, context) {
    const aside = await holdAside(context, id)
    const run = await readRun(context, aside.run)
    const { list, file, line } = aside
    const source = { list, file, line, cells: notBlank(cells), within: { ...aside.within, ...within } }
    const child = run.kind === 'cin' ? reportCinGroup(source) : reportSsda903Row(source, run.year ?? '')
    const counts = tally()
    await takeIn(context, { id: run.id, name: 'correction of a return' }, [named(child, source)], counts)
    const [reason] = counts.reasons()
    if (reason) throw invalid('cells', reason.example)
    await settle(context, id, 'corrected', null)
    return { run: run.id }
  },
})

const notBlank = (all: Record<string, string>) =>
  Object.fromEntries(Object.entries(all).filter(([, text]) => text))

function named(child: ReportedChild | undefined, { list }: Source): ReportedChild {
  if (!child)
    throw new KithError(
      'conflict',
      `Nothing of ${list} can be taken in. Say whose row it is, or let it go with a reason.`,
    )
  if (!child.number) throw invalid('within.LAchildID', 'Enter the child’s number')
  return child
}
