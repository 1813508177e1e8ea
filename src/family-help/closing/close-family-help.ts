import { sql } from 'kysely'
import { z } from 'zod'
import { mustBeConsidered } from '../../community/index.ts'
import { onDay } from '../../platform/database/days.ts'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import { may, subject } from '../../record/access/index.ts'
import type { Involvement } from '../../record/involvements/involvement.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { mustBeOffered } from '../after-removal/must-be-offered.ts'
import { PROTECTION_PLAN } from '../allocation/lead-rules.ts'
import { mustSeeWhole } from '../families/head.ts'
import { readOpenAsk } from '../oversight/expert-asks.ts'
import { openHelpOf } from '../the-family.ts'
import { mustNameAllWhoStay } from './named-in-letter.ts'
import { preparedClosing } from './write-closing-letter.ts'

/** Overlays under which help does not end: somebody must hold the plan (L1574), and an enquiry comes to its own end. */
const HOLDS_OPEN = [PROTECTION_PLAN, 'section-47']

/** The help ends with the day, honestly: the letter names everyone who stays. The same record goes on if it opens again. */
export const closeFamilyHelp = operation({
  name: 'close-family-help',
  inWords: 'Ended the help',
  summary:
    'End the help at the end of today, with the letter as it stands. The record waits in case it opens again.',
  input: z.object({ family: field.id(), version: field.version() }),
  may: may('lead', subject.family()),
  async run({ family, version }, context) {
    const help = await openHelpOf(context, family)
    const closing = await preparedClosing(context, family)
    await mustSeeWhole(context, family, closing.letter)
    await hold(context, 'closing', closing.id, version, () => ({ Letter: closing.letter }))
    mustNameAllWhoStay(closing.letter, closing.stays)
    await mustBeFree(context, help)
    await mustBeAnswered(context, family)
    await mustBeOffered(context, family)
    await mustBeConsidered(context, help.children)
    await writeEntry(context, {
      kind: 'help-ended',
      title: 'The help ended',
      body: closing.letter,
      people: help.children,
      family,
      facts: { why: closing.why, changed: closing.changed, stays: closing.stays, ifHard: closing.ifHard },
    })
    await endEverything(context, help)
    await context.db
      .updateTable('closing')
      .set({ closed_on: context.today, version: version + 1 })
      .where('id', '=', closing.id)
      .execute()
    return { family }
  },
})

async function mustBeFree({ db, today }: Context, { children }: Involvement): Promise<void> {
  if (children.length === 0) return
  const row = await db
    .selectFrom('overlay')
    .select('kind')
    .where('person_id', 'in', children)
    .where('kind', 'in', HOLDS_OPEN)
    .where('during', '@>', onDay(today))
    .executeTakeFirst()
  if (row)
    throw new KithError(
      'conflict',
      'A child here has a child protection plan or enquiry. It comes to its end first; then the help can end.',
    )
}

/** Whoever was worried enough to ask for an expert is heard before the help ends. */
async function mustBeAnswered(context: Context, family: string): Promise<void> {
  if (await readOpenAsk(context, family))
    throw new KithError(
      'conflict',
      'An expert in protection was asked for and nobody has joined yet. Let one join and look first; then the help can end.',
    )
}

/** Today is the last day: whoever helped can still open the family's page and print the letter. */
async function endEverything({ db, today }: Context, { id }: Involvement): Promise<void> {
  const during = sql<string>`daterange(lower(during), ${addDays(today, 1)}::date)`
  await db.updateTable('involvement').set({ during }).where('id', '=', id).execute()
  for (const table of ['involvement_child', 'allocation'] as const) {
    await db
      .updateTable(table)
      .set({ during })
      .where('involvement_id', '=', id)
      .where(sql<boolean>`upper(during) is null`)
      .execute()
  }
}
