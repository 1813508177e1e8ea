import type { Viewer } from '../../platform/operations/operation.ts'
import { dayInWords, shortDay } from '../../platform/time/words.ts'
import { readChronology } from '../../record/chronology/chronology.ts'
import { readAllocations } from '../../record/involvements/involvement.ts'
import type { Conversation } from '../assessment/read-assessment.ts'
import { readConversation } from '../assessment/read-assessment.ts'
import { topicOf } from '../assessment/topics.ts'
import { readClosing } from '../closing/read-closing.ts'
import type { Head } from '../families/head.ts'
import { PART_WORDS, partPeriod } from '../parts/workers-view.tsx'
import { PROGRESS } from '../plan/progress.ts'
import { type LastProgress, readPlan } from '../plan/read-plan.ts'
import { readStrengths } from '../strengths/read-strengths.ts'
import { readVisits } from '../visits/read-visits.ts'
import { whoIsWho } from './who-is-who.ts'

type Lines = readonly string[]
type Compose = (viewer: Viewer, head: Head) => Promise<Lines>

interface Part {
  heading: string
  compose: Compose
}

/** How many visits and entries a paper tells of; the chronology has them all. */
const LATELY = 5
const STORY = 60

/** What a paper can be made of: each part is a view of what the record was told once, a line for each thing. */
export const PARTS = {
  who: { heading: 'Who is in the family', compose: whoIsWho },
  why: { heading: 'Why we help', compose: why },
  strengths: { heading: 'What the family has done to keep everybody safe', compose: strengths },
  now: { heading: 'How things are', compose: now },
  lately: { heading: 'Lately', compose: lately },
  children: { heading: 'What the children say', compose: childrenSay },
  plan: { heading: 'The plan, and how it goes', compose: plan },
  next: { heading: 'What was going to happen next', compose: next },
  helpers: { heading: 'Who works with the family', compose: helpers },
  changed: { heading: 'What has changed', compose: changed },
  stays: { heading: 'Who is still there', compose: stays },
  story: { heading: 'What has happened', compose: story },
} as const satisfies Record<string, Part>

export type PartKey = keyof typeof PARTS

async function why(_viewer: Viewer, { help }: Head): Promise<Lines> {
  if (!help) return []
  return [`The help began on ${dayInWords(help.period.from)}.`, help.why].filter(Boolean)
}

async function strengths(viewer: Viewer, { id }: Head): Promise<Lines> {
  return (await readStrengths(viewer, id)).map(({ on, words }) => `– ${shortDay(on)}: ${words}`)
}

async function now(viewer: Viewer, { id }: Head): Promise<Lines> {
  return latest(await readConversation(viewer, id)).map(
    ({ topic, answer, comment }) =>
      `– ${topicOf(topic).name}: ${answer}${comment ? ` In the family’s words: ${comment}` : ''}`,
  )
}

const latest = ({ answers }: Conversation) => [...answers.values()].flatMap(([newest]) => newest ?? [])

async function lately(viewer: Viewer, { id }: Head): Promise<Lines> {
  const visits = await readVisits(viewer, { family: id, limit: LATELY })
  return visits.map(({ on, happened }) => `– ${shortDay(on)}: ${happened}`)
}

async function childrenSay(viewer: Viewer, { id }: Head): Promise<Lines> {
  const visits = await readVisits(viewer, { family: id, limit: LATELY * 2 })
  const said = visits.flatMap(({ on, childSaid }) => (childSaid ? [`– ${shortDay(on)}: “${childSaid}”`] : []))
  const { agreements } = await readPlan(viewer, id)
  const ofPlan = agreements.slice(0, 1).flatMap(({ childView }) => childView || [])
  return [...said.slice(0, LATELY), ...ofPlan.map((words) => `– About the plan: “${words}”`)]
}

async function plan(viewer: Viewer, { id, people }: Head): Promise<Lines> {
  const { goals, agreements } = await readPlan(viewer, id, people)
  const [agreed] = agreements
  return [
    ...goals.flatMap(({ words, last, actions }) => [
      `${words}${went(last)}`,
      ...actions.map(({ owner, what, last: how }) => `– ${owner.name}: ${what}${went(how)}`),
    ]),
    ...(agreed
      ? [
          `Agreed on ${dayInWords(agreed.agreedOn)} by ${agreed.agreedBy.join(', ')}. They say: “${agreed.familyView}”`,
        ]
      : []),
  ]
}

const went = (last: LastProgress | undefined): string =>
  last ? ` (${PROGRESS[last.progress].toLowerCase()}${last.words && `: ${last.words}`})` : ''

async function next(viewer: Viewer, { id }: Head): Promise<Lines> {
  const [visit] = await readVisits(viewer, { family: id, limit: 1 })
  if (!visit?.nextStep) return []
  return [`– ${visit.nextStep}${visit.nextOn ? ` (${dayInWords(visit.nextOn)})` : ''}`]
}

async function helpers(viewer: Viewer, { help }: Head): Promise<Lines> {
  const parts = help ? await readAllocations(viewer, help.id) : []
  return parts.map(
    (part) =>
      `– ${part.worker.name}, ${part.worker.discipline}: ${PART_WORDS[part.part].toLowerCase()}. ${partPeriod(part, viewer.today)}`,
  )
}

async function changed(viewer: Viewer, { id }: Head): Promise<Lines> {
  const closing = await readClosing(viewer, id)
  return closing
    ? [closing.changed, closing.childView && `The children: ${closing.childView}`].filter(Boolean)
    : []
}

async function stays(viewer: Viewer, { id }: Head): Promise<Lines> {
  const closing = await readClosing(viewer, id)
  if (!closing) return []
  const who = closing.stays.map(({ who, what, until }) => `– ${who}: ${what}. Until when: ${until}`)
  return [...who, `If things get hard: ${closing.ifHard}`]
}

/** Of the chronology what others may need: nothing that stands above already, nothing of oversight, no addresses. */
async function story(viewer: Viewer, { id, help }: Head): Promise<Lines> {
  const kinds = ['help', 'assessment', 'safety', 'care'] as const
  const asked = { kinds: [...kinds], from: help?.period.from, oldestFirst: true }
  const { entries } = await readChronology(viewer, { family: id }, asked, STORY)
  return entries
    .filter(
      ({ kind, correctedBy }) =>
        !correctedBy && !/^(supervision|oversight|help-letter|goal|assessment|spending|budget)/.test(kind),
    )
    .map(({ happenedOn, title }) => `– ${shortDay(happenedOn)}: ${title}`)
}
