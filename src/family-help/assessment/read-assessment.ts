import type { Viewer } from '../../platform/operations/operation.ts'
import type { Depth } from '../tables.ts'
import { LIGHT_TOPICS, TOPIC_CODES } from './topics.ts'

/** What was said about a topic, by whom it was written and when. */
export interface Answer {
  topic: string
  question: string
  answer: string
  comment: string
  saidOn: string
  author: string
}

export interface Assessment {
  version: number
  topics: string[]
  depth: Depth
  why: string
}

export interface Conversation {
  /** Undefined until somebody chose what to talk about. */
  chosen: Assessment | undefined
  /** By topic, the newest answer first. */
  answers: Map<string, Answer[]>
}

/** All that was said with a family, by topic; topics answered and no longer chosen stay readable. */
export async function readConversation(viewer: Viewer, family: string): Promise<Conversation> {
  const row = await viewer.db
    .selectFrom('assessment')
    .select(['version', 'topics', 'depth', 'why'])
    .where('family_id', '=', family)
    .executeTakeFirst()
  return { chosen: row, answers: byTopic(await readAnswers(viewer, family)) }
}

async function readAnswers({ db }: Viewer, family: string): Promise<Answer[]> {
  const rows = await db
    .selectFrom('assessment_answer')
    .selectAll()
    .where('family_id', '=', family)
    .orderBy('written_at', 'desc')
    .execute()
  return rows.map((row) => ({
    topic: row.topic,
    question: row.question,
    answer: row.answer,
    comment: row.family_comment,
    saidOn: row.said_on,
    author: row.author,
  }))
}

function byTopic(answers: readonly Answer[]): Map<string, Answer[]> {
  const grouped = Map.groupBy(answers, ({ topic }) => topic)
  const place = (topic: string) => (TOPIC_CODES as readonly string[]).indexOf(topic)
  return new Map([...grouped].sort(([a], [b]) => place(a) - place(b)))
}

/** Topics that were chosen, or a light conversation's until somebody chooses; then those that were answered before. */
export function topicsOf({ chosen, answers }: Conversation): string[] {
  return [...new Set([...(chosen?.topics ?? LIGHT_TOPICS), ...answers.keys()])]
}
