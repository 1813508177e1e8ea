import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import type { Depth } from '../tables.ts'
import { childrenOf } from '../the-family.ts'
import { TOPIC_CODES, topicOf } from './topics.ts'

export const DEPTHS = {
  light: 'Light: a helpful conversation or two',
  thorough: 'Thorough: a closer look, while help goes on',
} as const satisfies Record<Depth, string>

const input = z.object({
  family: field.id(),
  version: field.version().optional(),
  topics: field.listOf(
    field.choice(TOPIC_CODES, 'Choose topics from the list'),
    'Choose at least one topic to talk about',
  ),
  depth: field.choice(keysOf(DEPTHS), 'Choose how deep the conversation goes'),
  why: field.optionalText(1000),
})

type Choice = z.output<typeof input>

/** What the conversation covers and how deep it goes, fitted to the family; changed whenever it no longer fits (L1471 to L1486). */
export const chooseAssessment = operation({
  name: 'choose-assessment',
  inWords: 'Chose what to talk about',
  summary: 'Choose with the family what the conversation covers and how deep it goes.',
  input,
  may: may('lead', subject.family()),
  async run(choice, context) {
    const entry = await writeEntry(context, {
      kind: 'assessment-chosen',
      title: 'What we talk about was chosen',
      body: choice.topics.map((code) => topicOf(code).name).join(', '),
      people: await childrenOf(context, choice.family),
      family: choice.family,
      facts: { topics: choice.topics, depth: choice.depth, why: choice.why ?? '' },
    })
    await keep(context, choice, entry)
    return { family: choice.family }
  },
})

async function keep(context: Context, choice: Choice, entry: string): Promise<void> {
  const { family, topics, depth, why = '' } = choice
  const row = await context.db
    .selectFrom('assessment')
    .select(['id', 'version', 'topics', 'depth'])
    .where('family_id', '=', family)
    .executeTakeFirst()
  if (!row) {
    const fresh = { id: newId(), family_id: family, topics, depth, why, entry_id: entry }
    await context.db.insertInto('assessment').values(fresh).execute()
    return
  }
  await hold(context, 'assessment', row.id, choice.version ?? -1, () => ({
    'What we talk about': row.topics.map((code) => topicOf(code).name).join(', '),
    'How deep': DEPTHS[row.depth],
  }))
  await context.db
    .updateTable('assessment')
    .set({ topics, depth, why, version: row.version + 1, entry_id: entry })
    .where('id', '=', row.id)
    .execute()
}
