import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { type FamilyOutcomeLine, readLines } from './read-lines.ts'

/** Brings in what the council reports under the ten headings; a newer figure of a quarter puts the older right. */
export const bringFamilyOutcomes = operation({
  name: 'bring-family-outcomes',
  summary:
    'Bring in counts under the ten headings of Supporting Families, a line for each heading and quarter.',
  input: z.object({
    lines: field.text('Paste the lines: heading, quarter, families, achieved', 20_000),
    source: field.text('Say where the figures come from', 200),
  }),
  may: may('report-progress'),
  async run({ lines: text, source }, context) {
    const { lines, wrong } = readLines(text)
    if (wrong) throw invalid('lines', wrong)
    const entry = await writeEntry(context, {
      kind: 'family-outcomes-brought',
      title: 'Figures of Supporting Families were brought in',
      people: [],
      facts: { lines, source },
    })
    for (const line of lines) await keep(context, line, source, entry)
    return { lines: lines.length }
  },
})

async function keep({ db, actor, today }: Context, line: FamilyOutcomeLine, source: string, entry: string) {
  const id = newId()
  await db
    .updateTable('family_outcome')
    .set({ superseded_by: id })
    .where('heading', '=', line.heading)
    .where('quarter', '=', line.quarter)
    .where('superseded_by', 'is', null)
    .execute()
  const by = { source, brought_on: today, author: actor.name, superseded_by: null, entry_id: entry }
  await db
    .insertInto('family_outcome')
    .values({ id, ...line, ...by })
    .execute()
}
