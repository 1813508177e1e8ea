import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { childrenOf } from '../the-family.ts'
import { type FrozenPlan, freeze, frozenInWords } from './frozen.ts'
import { readOwners } from './owners.ts'
import { type Plan, readPlan } from './read-plan.ts'

const input = z.object({
  family: field.id(),
  /** Keys of the people and workers who agreed. */
  agreedBy: field.listOf(field.text('Tick who agreed', 60), 'Tick who agreed'),
  familyView: field.text('Write what family and children say about the plan', 2000),
  childView: field.optionalText(2000).default(''),
  /** What stood when they agreed: another change in between is refused. */
  seen: field.text('Open the plan again and agree it from there', 200_000).optional(),
})

/** The family agrees the plan: it is frozen with its wording, who agreed, and the views of family and child. */
export const agreePlan = operation({
  name: 'agree-plan',
  inWords: 'Agreed the plan',
  summary: 'Record that the plan is agreed: by whom, with the views of the family and the child.',
  input,
  may: may('lead', subject.family()),
  async run(agreed, context) {
    const plan = await readPlan(context, agreed.family)
    mustBeReady(plan, agreed.seen)
    const names = await namesOf(context, agreed.family, agreed.agreedBy)
    const number = await keep(context, agreed, names, freeze(plan))
    return { family: agreed.family, number }
  },
})

/** What an agreement is about, in short: the same for the same wording. */
export const fingerprint = (plan: Pick<Plan, 'goals'>): string =>
  plan.goals.map(({ id, version }) => `${id}.${version}`).join(' ')

function mustBeReady(plan: Plan, seen: string | undefined): void {
  if (plan.goals.length === 0)
    throw new KithError('conflict', 'The plan has no goal yet. Add what the family wants first.')
  const empty = plan.goals.find(({ actions }) => actions.length === 0)
  if (empty)
    throw new KithError(
      'conflict',
      `Nobody does anything yet for “${empty.words}”. Add an action, or take the goal out.`,
    )
  if (seen !== undefined && seen !== fingerprint(plan))
    throw new KithError(
      'conflict',
      'The plan was changed after you opened this page. It is shown as it stands now: look at it together, then agree it.',
    )
}

async function namesOf(context: Context, family: string, keys: readonly string[]): Promise<string[]> {
  const owners = await readOwners(context, family)
  const names = keys.map((key) => owners.find((owner) => owner.key === key)?.name)
  if (names.every((name) => name !== undefined)) return names
  throw invalid('agreedBy', 'Tick people of the family and those who work with them')
}

async function keep(
  context: Context,
  { family, familyView, childView }: z.output<typeof input>,
  names: string[],
  content: FrozenPlan,
): Promise<number> {
  const { db, actor, now, today } = context
  const number = await nextNumber(context, family)
  const entry = await writeEntry(context, {
    kind: 'plan-agreed',
    title: number === 1 ? 'The plan was agreed' : `The plan was agreed again (number ${number})`,
    body: `${frozenInWords(content)}\n\nAgreed by ${names.join(', ')}. They say: ${[familyView, childView].filter(Boolean).join(' ')}`,
    people: await childrenOf(context, family),
    family,
    facts: { number, names, familyView, childView, content },
  })
  const row = { id: newId(), family_id: family, number, agreed_on: today, agreed_by: names, entry_id: entry }
  const said = { family_view: familyView, child_view: childView, author: actor.name, written_at: now }
  await db
    .insertInto('plan_agreement')
    .values({ ...row, ...said, content: JSON.stringify(content) })
    .execute()
  return number
}

async function nextNumber({ db }: Context, family: string): Promise<number> {
  const row = await db
    .selectFrom('plan_agreement')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('family_id', '=', family)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}
