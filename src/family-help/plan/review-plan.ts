import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { childrenOf } from '../the-family.ts'
import { PROGRESS, PROGRESS_CODES } from './progress.ts'
import { type Plan, readPlan } from './read-plan.ts'

const input = z.object({
  family: field.id(),
  on: field.day('Enter the day you looked at it, such as 27 3 2026').optional(),
  progress: z
    .array(
      z.object({
        thing: field.id(),
        progress: field.choice(PROGRESS_CODES, 'Choose how it goes').optional(),
        words: field.optionalText(1000),
      }),
    )
    .optional(),
  familyView: field.optionalText(2000),
  childView: field.optionalText(2000),
})

type Review = z.output<typeof input>
type Said = {
  thing: string
  progress: NonNullable<NonNullable<Review['progress']>[number]['progress']>
  words: string
}

/** Looks at the plan together: each goal and action is asked about once, beside what was said last. */
export const reviewPlan = operation({
  name: 'review-plan',
  inWords: 'Reviewed the plan',
  summary: 'Record how each goal and action goes, beside what was said last.',
  input,
  may: may('write', subject.family()),
  async run(review, context) {
    const plan = await readPlan(context, review.family)
    const said = saidOf(review)
    mustSaySomething(review, said)
    mustBeInPlan(plan, said)
    if ((review.on ?? context.today) > context.today)
      throw invalid('on', 'That day is still to come. Enter the day you looked at it.')
    return { family: review.family, review: await keep(context, review, plan, said) }
  },
})

/** What has an answer; a comment without one keeps the last answer's place and asks for it. */
function saidOf({ progress = [] }: Review): Said[] {
  return progress.flatMap(({ thing, progress, words = '' }, at) => {
    if (progress) return [{ thing, progress, words }]
    if (!words) return []
    throw invalid(`progress.${at}.progress`, 'Choose how it goes')
  })
}

function mustSaySomething({ familyView, childView }: Review, said: readonly Said[]): void {
  if (said.length || familyView || childView) return
  throw new KithError('conflict', 'Say how at least one part goes, or what the family or the child thinks.')
}

function mustBeInPlan({ goals }: Plan, said: readonly Said[]): void {
  const known = new Set(goals.flatMap(({ id, actions }) => [id, ...actions.map((action) => action.id)]))
  if (said.every(({ thing }) => known.has(thing))) return
  throw new KithError('conflict', 'The plan was changed meanwhile. It is shown as it stands now; look again.')
}

async function keep(context: Context, review: Review, plan: Plan, said: readonly Said[]): Promise<string> {
  const { db, actor, now, today } = context
  const { family, on = today, familyView = '', childView = '' } = review
  const entry = await writeEntry(context, {
    kind: 'plan-reviewed',
    title: 'We looked at the plan together',
    body: inWords(plan, said, review),
    people: await childrenOf(context, family),
    family,
    happenedOn: on,
    facts: { said, familyView, childView },
  })
  const id = newId()
  const views = { family_view: familyView, child_view: childView }
  await db
    .insertInto('plan_review')
    .values({
      id,
      family_id: family,
      reviewed_on: on,
      ...views,
      author: actor.name,
      written_at: now,
      entry_id: entry,
    })
    .execute()
  const rows = said.map(({ thing, progress, words }) => ({
    review_id: id,
    thing_id: thing,
    family_id: family,
    progress,
    words,
  }))
  if (rows.length) await db.insertInto('plan_progress').values(rows).execute()
  return id
}

function inWords({ goals }: Plan, said: readonly Said[], { familyView, childView }: Review): string {
  const names = new Map(
    goals.flatMap(({ id, words, actions }) => [
      [id, words] as const,
      ...actions.map((a) => [a.id, a.what] as const),
    ]),
  )
  const lines = said.map(
    ({ thing, progress, words }) =>
      `${names.get(thing)}: ${PROGRESS[progress].toLowerCase()}${words ? `. ${words}` : ''}`,
  )
  const views = [familyView && `The family: ${familyView}`, childView && `The child: ${childView}`]
  return [...lines, ...views.filter(Boolean)].join('\n')
}
