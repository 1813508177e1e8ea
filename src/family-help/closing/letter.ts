import { dayInWords } from '../../platform/time/words.ts'
import type { FrozenPlan } from '../plan/frozen.ts'
import type { ClosingReason } from './reasons.ts'

/** Somebody who still helps or keeps an eye on things after the help ends. */
export interface Stays {
  who: string
  what: string
  until: string
}

export interface LetterFacts {
  /** How the family is called, such as "Marlow". */
  family: string
  children: readonly string[]
  began: string
  today: string
  reason: ClosingReason
  changed: string
  childView: string
  plan: FrozenPlan | undefined
  /** What they took part in: "Triple P, 8 sessions: it helped". */
  courses: readonly string[]
  stays: readonly Stays[]
  ifHard: string
  keyWorker: string | undefined
  /** Who signs: the key worker as a rule. */
  from: string
}

const OPENINGS = {
  well: 'we agreed that things are going well enough for you to go on without us.',
  chosen: 'you decided to go on without us. That was yours to decide.',
  moved: 'you have moved, and our help here ends.',
  elsewhere: 'other people will help you from here on.',
  grown: 'the children are grown up.',
} as const satisfies Record<ClosingReason, string>

/**
 * The letter with which help ends, from what the record holds: what changed, who still helps or watches and until when,
 * and what to do if things get hard. Nobody watches who is not named in it (L2693).
 */
export function composeLetter(facts: LetterFacts): string {
  return [
    greeting(facts),
    `Our help began on ${dayInWords(facts.began)}. It ends now because ${OPENINGS[facts.reason]}`,
    `What has changed, in your words: ${facts.changed}`,
    facts.childView && `What ${listed(facts.children) || 'the children'} said: ${facts.childView}`,
    goals(facts.plan),
    facts.courses.length > 0 &&
      `What you took part in:\n${facts.courses.map((one) => `– ${one}`).join('\n')}`,
    staying(facts.stays),
    `If things get hard: ${facts.ifHard}`,
    'You can come back to us at any time, about anything. You will not have to begin again: we keep what you told us, and you can ask to see it.',
    `With good wishes,\n${facts.from}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function greeting({ family, children }: LetterFacts): string {
  return children.length ? `Dear ${listed(children)} and family,` : `Dear ${family} family,`
}

function goals(plan: FrozenPlan | undefined): string | undefined {
  if (!plan?.goals.length) return undefined
  return `What you set out to do:\n${plan.goals.map(({ words }) => `– ${words}`).join('\n')}`
}

function staying(stays: readonly Stays[]): string {
  if (stays.length === 0)
    return 'Who still keeps an eye on things: nobody. Nobody watches without your knowing.'
  const lines = stays.map(({ who, what, until }) => `– ${who}: ${what}. Until when: ${until}`)
  return `Who is still there:\n${lines.join('\n')}\nNobody else watches without your knowing.`
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
