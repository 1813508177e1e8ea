import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { memberIds } from '../../record/families/family.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { mustBeOpen } from '../../record/people/person.ts'
import { hold } from '../../record/stale.ts'
import { mustSeeWhole } from '../families/head.ts'
import { findComingHome, readComingHome } from './read-coming-home.ts'

const input = z.object({
  family: field.id(),
  /** Which plan is changed; a new one without it. */
  plan: field.id().optional(),
  version: field.version().optional(),
  child: field.id('Choose which child comes home'),
  goal: field.text('Write the goal that all of you share', 2000),
  supports: field.text('Write what helps, and who gives it', 4000),
  familySays: field.text('Write what the family says', 2000),
  careSays: field.text('Write what those say who look after the child now', 2000),
  childSays: field.optionalText(2000),
  hopedOn: field.day('Enter the day that you hope for, such as 27 3 2026').optional(),
})

type Plan = z.output<typeof input>

/** Family, help and care agree on a goal for a child to come home, and what supports it (L1888 to L1904). */
export const planComingHome = operation({
  name: 'plan-coming-home',
  inWords: 'Planned for a child to come home',
  summary: 'Plan for a child to come home from care: the shared goal, what supports it, what everybody says.',
  input,
  may: may('lead', subject.family()),
  async run(plan, context) {
    await mustBeOpen(context, [plan.child])
    if (!(await memberIds(context, plan.family)).includes(plan.child))
      throw invalid('child', 'Choose a child of this family')
    const entry = await writeEntry(context, {
      kind: 'plan-coming-home',
      title: plan.plan ? 'The plan to come home was changed' : 'We planned how to come home',
      body: `${plan.goal}\n\nWhat helps: ${plan.supports}`,
      people: [plan.child],
      family: plan.family,
      facts: { ...plan },
    })
    return {
      family: plan.family,
      plan: plan.plan ? await change(context, plan, plan.plan, entry) : await begin(context, plan, entry),
    }
  },
})

const columns = ({ goal, supports, familySays, careSays, childSays = '', hopedOn }: Plan) => ({
  goal,
  supports,
  family_says: familySays,
  care_says: careSays,
  child_says: childSays,
  hoped_on: hopedOn ?? null,
})

async function begin(context: Context, plan: Plan, entry: string): Promise<string> {
  const now = (await readComingHome(context, plan.family)).find(
    ({ child, stability }) => child === plan.child && stability.state !== 'away',
  )
  if (now) throw invalid('child', 'There is a plan for this child already. Open it and change it.')
  const { db, actor } = context
  const id = newId()
  const written = { author: actor.name, written_at: context.now, entry_id: entry }
  const whose = { family_id: plan.family, person_id: plan.child, home_on: null }
  await db
    .insertInto('coming_home')
    .values({ id, ...whose, ...columns(plan), ...written })
    .execute()
  return id
}

async function change(context: Context, plan: Plan, id: string, entry: string): Promise<string> {
  const before = await findComingHome(context, plan.family, id)
  await mustSeeWhole(context, plan.family, before)
  if (before.child !== plan.child) throw invalid('child', 'A plan stays with its child. Begin another one.')
  await hold(context, 'coming_home', id, plan.version ?? -1, () => ({ 'The goal': before.goal }))
  await context.db
    .updateTable('coming_home')
    .set({ ...columns(plan), version: before.version + 1, entry_id: entry })
    .where('id', '=', id)
    .execute()
  return id
}
