import { z } from 'zod'
import { childrenOf, openHelpOf, readPlan } from '../../family-help/index.ts'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { poundsOf } from '../../platform/money.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { SPENDING_KINDS } from './kinds.ts'
import { ownLimit, spentThisMonth } from './limits.ts'
import { post } from './post.ts'
import { poundsField } from './pounds-field.ts'

/**
 * Money for a family, for a goal of its plan. Inside the worker's limit it is spent when it is written down; above it, it
 * is asked for, in one step (L1606 to L1614, L2522 to L2525).
 */
export const spendFromBudget = operation({
  name: 'spend-from-budget',
  inWords: 'Spent from the budget, or asked to',
  summary: 'Spend from the budget for a family. Above your limit it is asked for in one step.',
  input: z.object({
    family: field.id(),
    goal: field.id('Choose the goal that it helps with').optional(),
    pounds: poundsField('Enter pounds, such as 45 or 12.50'),
    kind: field.choice(keysOf(SPENDING_KINDS), 'Choose what it is for'),
    what: field.text('Say in a few words what it is for', 200),
  }),
  may: may('spend', subject.family()),
  async run({ family, goal, pounds: pence, kind, what }, context) {
    await openHelpOf(context, family)
    const towards = await mustBeGoal(context, family, goal)
    const within = await isWithin(context, pence)
    const entry = await writeEntry(context, {
      kind: within ? 'budget-spent' : 'budget-asked',
      title: `${within ? 'Spent' : 'Asked for'} ${poundsOf(pence)}: ${SPENDING_KINDS[kind].toLowerCase()}`,
      body: towards ? `${what}\n\nFor the goal: ${towards.words}` : what,
      people: await childrenOf(context, family),
      family,
      facts: { goal, pence, kind, what },
    })
    const spending = newId()
    await insert(context, {
      id: spending,
      family_id: family,
      goal_id: towards?.id ?? null,
      kind,
      what,
      pence,
      within_limit: within,
      entry_id: entry,
    })
    if (within) await post(context, { spending, pence, entry })
    return { family, spending, spent: within }
  },
})

/** A plan without a goal yet holds nobody up; where there are goals, one of them is meant. */
async function mustBeGoal(context: Context, family: string, goal: string | undefined) {
  const { goals } = await readPlan(context, family)
  if (goals.length === 0) return undefined
  const found = goals.find(({ id }) => id === goal)
  if (!found) throw invalid('goal', 'Choose the goal that it helps with')
  return found
}

/** Asked one after the other by each worker, so that two at once do not pass the month together. */
async function isWithin(context: Context, pence: number): Promise<boolean> {
  const { actor, db } = context
  const { once, month } = await ownLimit(context)
  if (!actor.worker || pence > once) return false
  await db.selectFrom('worker').select('id').where('id', '=', actor.worker).forUpdate().execute()
  return (await spentThisMonth(context)) + pence <= month
}

interface Row {
  id: string
  family_id: string
  goal_id: string | null
  kind: keyof typeof SPENDING_KINDS
  what: string
  pence: number
  within_limit: boolean
  entry_id: string
}

async function insert({ db, actor, now, today }: Context, row: Row): Promise<void> {
  const who = { asker: actor.name, account_id: actor.account ?? null, worker_id: actor.worker ?? null }
  await db
    .insertInto('spending')
    .values({ ...row, ...who, asked_at: now, asked_on: today })
    .execute()
}
