import { sql } from 'kysely'
import type { Db } from '../platform/database/open.ts'
import type { Context } from '../platform/operations/operation.ts'
import { addDays, type Day } from '../platform/time/day.ts'
import { spendFromBudget } from '../support/budget/spend-from-budget.ts'
import { beginCourse } from '../support/courses/begin-course.ts'
import { endCourse } from '../support/courses/end-course.ts'
import { offerMoneyHelp } from '../support/poverty/offer-money-help.ts'
import { recordMoneyResult } from '../support/poverty/record-money-result.ts'
import { giveFeedback } from '../voice/answers/give-feedback.ts'
import { askAfterConversation } from '../voice/asking/ask-for-feedback.ts'
import { publishSaidAndDid } from '../voice/published/publish-said-and-did.ts'
import { carryOut, contextOn } from './carry-out.ts'
import type { Council, Staff } from './council.ts'

const BOUGHT = [
  { kind: 'clothes', what: 'School shoes for two', pounds: '48' },
  { kind: 'home', what: 'Two beds', pounds: '240' },
  { kind: 'energy', what: 'A top-up for the meter', pounds: '30' },
  { kind: 'travel', what: 'Bus passes for visits to Nan', pounds: '21.60' },
] as const

interface Helped {
  family: string
  goal: string
  worker: string
}

const ANSWERS = [
  {
    who: 'parent',
    helpful: 'yes',
    respected: 'yes',
    words: 'She listened, and she rang when she said she would',
  },
  { who: 'parent', helpful: 'yes', respected: 'yes', words: 'The shoes came the same day' },
  { who: 'child', helpful: 'partly', respected: 'yes', better: 'Come after football' },
  { who: 'carer', helpful: 'yes', respected: 'partly', better: 'Tell me before you bring somebody new' },
  { who: 'parent', helpful: 'no', respected: 'yes', better: 'The letter had words that I do not know' },
  { who: 'parent', helpful: 'yes', respected: 'yes' },
  { who: 'family', helpful: 'yes', respected: 'yes', words: 'We decided it ourselves' },
] as const

/** In the suburb: what was bought or asked for, a benefits check, a course, what families said and what was done. */
export async function writeSupport(db: Db, authority: string, council: Council, today: Day): Promise<void> {
  const [place] = council.neighbourhoods
  const families = await helped(db, authority, place!.keyWorkers, today)
  for (const [at, { family, goal, worker }] of families.entries()) {
    const { actor } = place!.keyWorkers.find((one) => one.worker === worker)!
    const context = contextOn(db, actor, addDays(today, -at))
    await carryOut(spendFromBudget, context, { family, goal, ...BOUGHT[at]! })
    if (at > 0) continue
    await writeMoney(contextOn(db, actor, today), family)
    await writeCourse(contextOn(db, actor, today), family)
  }
  await writeVoices(contextOn(db, council.frontDoor[0]!.actor, today))
}

async function writeMoney(context: Context, family: string): Promise<void> {
  const { today: on } = context
  const offered = { family, kinds: ['benefits-check'] as ['benefits-check'], answer: 'yes' as const, on }
  const { offers } = await carryOut(offerMoneyHelp, context, offered)
  const came = { weekly: '31.50', words: 'A claim that nobody had told them of' }
  await carryOut(recordMoneyResult, context, { family, offer: offers[0]!, on, tool: 'Turn2us', ...came })
}

async function writeCourse(context: Context, family: string): Promise<void> {
  const { today: on } = context
  const { course } = await carryOut(beginCourse, context, { family, intervention: 'triple-p', on })
  const went = { sessions: 2, cameOfIt: 'stopped' as const, words: 'The bus did not run in the evening' }
  await carryOut(endCourse, context, { family, course, version: 0, on, ...went })
}

async function writeVoices(context: Context): Promise<void> {
  for (const answer of ANSWERS) {
    const { code } = await carryOut(askAfterConversation, context, { on: context.today })
    await carryOut(giveFeedback, context, { code, ...answer })
  }
  await carryOut(publishSaidAndDid, context, {
    theme: 'explaining',
    said: 'Our letters had words that people do not know.',
    did: 'Parents now read our letters before they go out.',
  })
}

/** A goal of each of the first families whose key worker is of the suburb's team. */
async function helped(db: Db, authority: string, staff: readonly Staff[], today: Day): Promise<Helped[]> {
  const { rows } = await sql<Helped>`
    select distinct on (i.family_id) i.family_id as family, g.id as goal, a.worker_id as worker
    from involvement i
    join allocation a on a.authority = ${authority} and a.involvement_id = i.id and a.part = 'key-worker'
      and a.during @> ${today}::date and a.worker_id = any(${staff.map(({ worker }) => worker)}::uuid[])
    join plan_goal g on g.authority = ${authority} and g.family_id = i.family_id and g.ended_on is null
    where i.authority = ${authority} and i.during @> ${addDays(today, -BOUGHT.length)}::date and i.during @> ${today}::date
    order by i.family_id, g.id limit ${BOUGHT.length}`.execute(db)
  return rows
}
