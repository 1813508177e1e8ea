import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { childrenOf } from '../the-family.ts'
import { TOPIC_CODES, topicOf } from './topics.ts'

const input = z.object({
  family: field.id(),
  saidOn: field.day('Enter the day of the conversation, such as 27 3 2026').optional(),
  answers: z.array(
    z.object({
      topic: field.choice(TOPIC_CODES, 'Choose a topic from the list'),
      answer: field.optionalText(6000),
      comment: field.optionalText(6000),
    }),
    { error: 'Write what was said about at least one topic' },
  ),
})

type Answer = z.output<typeof input>['answers'][number]

/** The conversation grows: what is new is written, what is left blank stays as it was. Every answer keeps who wrote it and when. */
export const addToAssessment = operation({
  name: 'add-to-assessment',
  inWords: 'Wrote down what was said',
  summary: 'Write what was said; topics left blank stay as they were.',
  input,
  may: may('write', subject.family()),
  async run({ family, saidOn, answers }, context) {
    const said = answers.filter(({ answer, comment }) => answer || comment)
    if (said.length === 0) throw invalid('answers', 'Write what was said about at least one topic')
    const on = saidOn ?? context.today
    if (on > context.today) throw invalid('saidOn', 'That day is still to come. Enter the day you talked.')
    await keep(context, family, on, said)
    return { family, topics: said.map(({ topic }) => topic) }
  },
})

async function keep(context: Context, family: string, on: string, said: readonly Answer[]): Promise<void> {
  const entry = await writeEntry(context, {
    kind: 'assessment-grew',
    title: 'We talked about how things are',
    body: said.map(inWords).join('\n\n'),
    people: await childrenOf(context, family),
    family,
    happenedOn: on,
    facts: { answers: said },
  })
  const rows = said.map(({ topic, answer = '', comment = '' }) => ({
    id: newId(),
    family_id: family,
    topic,
    question: topicOf(topic).question,
    answer,
    family_comment: comment,
    said_on: on,
    author: context.actor.name,
    written_at: context.now,
    entry_id: entry,
  }))
  await context.db.insertInto('assessment_answer').values(rows).execute()
}

function inWords({ topic, answer, comment }: Answer): string {
  const said = answer ? `${topicOf(topic).name}: ${answer}` : topicOf(topic).name
  return comment ? `${said}\nThe family’s own words: ${comment}` : said
}
