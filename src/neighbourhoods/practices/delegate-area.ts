import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { toRange } from '../../platform/time/period.ts'
import { may, mustNotMix, PRACTICE_DIRECTOR } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { tell } from '../tell.ts'
import { isNonProfit, LEGAL_FORMS } from './legal-forms.ts'
import { readPractices } from './practices.ts'
import './tables.ts'

const pounds = z
  .string()
  .transform((text) => Number(text.replace(/[£,\s]/g, '') || Number.NaN))
  .or(z.number())
  .pipe(
    z
      .number('Enter an amount in pounds, such as 900000')
      .min(0, 'Enter an amount of 0 or more')
      .max(1e9, 'Enter an amount in pounds, not more than a thousand million'),
  )

/**
 * The Director of Children's Services delegates an area, from today until it is taken back, to a Family Help director
 * with their own budget (L1734 to L1745). The front door and decisions about protection stay with the council: see record/access/council-only.ts.
 */
export const delegateArea = operation({
  name: 'delegate-area',
  summary:
    'Delegate a neighbourhood to a Family Help Practice that is not for profit, with its director and budget.',
  input: z.object({
    neighbourhood: field.id('Choose the neighbourhood'),
    account: field.id('Choose who directs the practice'),
    provider: field.text('Say who runs it', 200),
    legalForm: field.choice(keysOf(LEGAL_FORMS), 'Choose what they are in law'),
    registration: field.text('Enter its number in the register, or “none” for a part of the council', 60),
    checkedHow: field.text('Say how it was checked that nobody takes a profit', 500),
    checkedOn: field.day('Enter the day of the check, such as 12 9 2026'),
    budget: pounds,
    decidedBy: field.text('Say who decided it', 200),
    why: field.text('Say why, in a sentence or two that anybody may read', 1000),
  }),
  may: may('delegate-area'),
  async run({ neighbourhood, account, legalForm, budget, ...rest }, context) {
    if (!isNonProfit(legalForm))
      throw invalid(
        'legalForm',
        'A practice is not for profit (L1745), and this can pay its owners. Choose another',
      )
    if (rest.checkedOn > context.today) throw invalid('checkedOn', 'Choose today or an earlier day')
    const director = await appoint(context, account, neighbourhood)
    await mustBeFree(context, neighbourhood)
    const practice = newId()
    const facts = { practice, neighbourhood, account, legalForm, budget, ...rest }
    const entry_id = await tell(context, 'area-delegated', `An area was delegated to ${rest.provider}`, facts)
    await context.db
      .insertInto('practice')
      .values({
        ...{
          id: practice,
          neighbourhood_id: neighbourhood,
          account_id: account,
          director,
          provider: rest.provider,
        },
        ...{ legal_form: legalForm, registration: rest.registration, checked_how: rest.checkedHow },
        ...{ checked_on: rest.checkedOn, budget_pence: Math.round(budget * 100) },
        ...{
          during: toRange({ from: context.today, until: null }),
          decided_by: rest.decidedBy,
          why: rest.why,
        },
        ...{ ended_why: null, entry_id },
      })
      .execute()
    return { practice }
  },
})

/**
 * Makes them the director of the area's team. Somebody who works at the front door, decides about protection or answers
 * for the council cannot be: what stays with the council would not stay there. Returns their name.
 */
async function appoint({ db, actor }: Context, account: string, neighbourhood: string): Promise<string> {
  const row = await db
    .selectFrom('account')
    .select(['name', 'roles', 'worker_id'])
    .where('id', '=', account)
    .where('active', '=', true)
    .executeTakeFirst()
  if (!row?.worker_id || account === actor.account)
    throw invalid('account', 'Choose somebody who works here with an account of their own')
  const roles = [...new Set([...row.roles, PRACTICE_DIRECTOR])]
  mustNotMix(roles, 'account')
  const team = await db
    .selectFrom('team')
    .select('id')
    .where('neighbourhood_id', '=', neighbourhood)
    .where('kind', '=', 'family-help')
    .executeTakeFirst()
  if (!team) throw invalid('neighbourhood', 'Choose a neighbourhood that has a Family Help Team')
  await db.updateTable('account').set({ roles }).where('id', '=', account).execute()
  await db.updateTable('worker').set({ team_id: team.id }).where('id', '=', row.worker_id).execute()
  return row.name
}

/** @throws KithError `conflict` where the area is delegated already. */
async function mustBeFree(context: Context, neighbourhood: string): Promise<void> {
  const there = (await readPractices(context)).find(
    (one) => one.neighbourhood === neighbourhood && (one.lastDay === null || one.lastDay >= context.today),
  )
  if (there)
    throw new KithError(
      'conflict',
      `This area is with ${there.provider} today. Take it back first, and delegate it another day.`,
    )
}
