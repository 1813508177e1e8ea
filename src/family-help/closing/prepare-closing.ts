import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { readFamily } from '../../record/families/family.ts'
import { type Involvement, readAllocations } from '../../record/involvements/involvement.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { readCoursesDone } from '../courses/read-courses-done.ts'
import { mustSeeWhole } from '../families/head.ts'
import { freeze } from '../plan/frozen.ts'
import { readPlan } from '../plan/read-plan.ts'
import { openHelpOf } from '../the-family.ts'
import { composeLetter, type Stays } from './letter.ts'
import { readClosing } from './read-closing.ts'
import { CLOSING_CODES } from './reasons.ts'
import { readStays } from './stays-lines.ts'

const input = z.object({
  family: field.id(),
  version: field.version().optional(),
  why: field.choice(CLOSING_CODES, 'Choose why the help ends'),
  changed: field.text('Write what has changed, in the family’s words', 4000),
  childView: field.optionalText(2000),
  /** Who stays: a line for each, with what they do and until when. */
  stays: field.optionalText(6000),
  ifHard: field.text('Say what to do and whom to call if things get hard', 2000),
})

type Prepared = Omit<z.output<typeof input>, 'stays'> & { stays: Stays[] }

/** Talks the ending through with the family and composes the letter; nothing ends yet. */
export const prepareClosing = operation({
  name: 'prepare-closing',
  inWords: 'Prepared the end of the help',
  summary:
    'Talk the ending through with the family: why, what changed, who stays until when; composes the letter.',
  input,
  may: may('lead', subject.family()),
  async run(given, context) {
    const prepared = { ...given, stays: staysOf(given.stays) }
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

function staysOf(lines = ''): Stays[] {
  const { stays, unclear } = readStays(lines)
  if (unclear.length === 0) return stays
  throw invalid(
    'stays',
    `Say who, what they do and until when: “Mrs Khan at school: a word at the gate, until the end of term”. This line does not: “${unclear[0]!.slice(0, 80)}”`,
  )
}

async function compose(context: Context, help: Involvement, prepared: Prepared): Promise<string> {
  const courses = await readCoursesDone(context, prepared.family, help.period.from)
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
    courses: courses.map(({ title }) => title),
    stays: prepared.stays,
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
    stays: JSON.stringify(kept.stays),
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
