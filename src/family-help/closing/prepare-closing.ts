import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { readFamily } from '../../record/families/family.ts'
import { type Involvement, readAllocations } from '../../record/involvements/involvement.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { mustSeeWhole } from '../families/head.ts'
import { freeze } from '../plan/frozen.ts'
import { readPlan } from '../plan/read-plan.ts'
import { openHelpOf } from '../the-family.ts'
import { composeLetter } from './letter.ts'
import { readClosing } from './read-closing.ts'
import { CLOSING_CODES } from './reasons.ts'

const input = z.object({
  family: field.id(),
  version: field.version().optional(),
  why: field.choice(CLOSING_CODES, 'Choose why the help ends'),
  changed: field.text('Write what has changed, in the family’s words', 4000),
  childView: field.optionalText(2000),
  stays: z
    .array(
      z.object({
        who: field.text('Say who stays', 200),
        what: field.text('Say what they do, or what they look out for and why', 500),
        until: field.text('Say until when', 200),
      }),
    )
    .max(30)
    .optional(),
  ifHard: field.text('Say what to do and whom to call if things get hard', 2000),
})

type Prepared = z.output<typeof input>

/** Talks the ending through with the family and composes the letter; nothing ends yet. */
export const prepareClosing = operation({
  name: 'prepare-closing',
  summary:
    'Talk the ending through with the family: why, what changed, who stays until when; composes the letter.',
  input,
  may: may('lead', subject.family()),
  async run(prepared, context) {
    const help = await openHelpOf(context, prepared.family)
    const letter = await compose(context, help, prepared)
    const entry = await writeEntry(context, {
      kind: 'help-ending-prepared',
      title: 'We talked about ending the help',
      body: prepared.changed,
      people: help.children,
      family: prepared.family,
      facts: { ...prepared },
    })
    await keep(context, help, { ...prepared, letter, entry })
    return { family: prepared.family }
  },
})

async function compose(context: Context, help: Involvement, prepared: Prepared): Promise<string> {
  const [family, parts, plan] = [
    await readFamily(context, prepared.family),
    await readAllocations(context, help.id),
    await readPlan(context, prepared.family),
  ]
  const children = family.members.filter((one) => !one.restricted && help.children.includes(one.id))
  const keyWorker = parts.find(({ part, period }) => part === 'key-worker' && !period.until)?.worker.name
  return composeLetter({
    family: family.name,
    // A baby who is not born yet has no name to write to.
    children: children.flatMap((one) => (one.restricted ? [] : one.knownAs || one.givenNames || [])),
    began: help.period.from,
    today: context.today,
    reason: prepared.why,
    changed: prepared.changed,
    childView: prepared.childView ?? '',
    plan: plan.goals.length ? freeze(plan) : undefined,
    stays: prepared.stays ?? [],
    ifHard: prepared.ifHard,
    keyWorker,
    from: keyWorker ?? context.actor.name,
  })
}

async function keep(context: Context, help: Involvement, kept: Prepared & { letter: string; entry: string }) {
  const before = await readClosing(context, kept.family)
  const columns = {
    why: kept.why,
    changed: kept.changed,
    child_view: kept.childView ?? '',
    stays: JSON.stringify(kept.stays ?? []),
    if_hard: kept.ifHard,
    letter: kept.letter,
    entry_id: kept.entry,
  }
  if (!before) {
    const fresh = {
      id: newId(),
      involvement_id: help.id,
      family_id: kept.family,
      closed_on: null,
      undone_on: null,
    }
    await context.db
      .insertInto('closing')
      .values({ ...fresh, ...columns })
      .execute()
    return
  }
  await mustSeeWhole(context, kept.family, before)
  await hold(context, 'closing', before.id, kept.version ?? -1, () => ({
    'What has changed': before.changed,
  }))
  const version = before.version + 1
  await context.db
    .updateTable('closing')
    .set({ ...columns, version })
    .where('id', '=', before.id)
    .execute()
}
