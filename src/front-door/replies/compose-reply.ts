import { dayInWords } from '../../platform/time/words.ts'
import type { Outcome } from '../outcomes/outcomes.ts'
import type { Door, Recipient } from '../tables.ts'

/** What a reply is made of. */
export interface ReplyFacts {
  recipient: Recipient
  /** The person themselves got in touch. */
  askedThemselves: boolean
  door: Door
  outcome: Outcome
  reason: string
  /** Advice, who will help and how: for the person alone. */
  forPerson: string
  /** The community support, if that is what came of it. */
  offered?: string
  contact?: string
  lookOn?: string
  team?: string
  name: string
  reference: string
  council: string
  receivedOn: string
  author: string
}

/** The words of a reply, to be changed by whoever sends it. To the referrer it holds the outcome and its reason alone. */
export function composeReply(facts: ReplyFacts): string {
  const lines = facts.recipient === 'person' ? forPerson(facts) : forReferrer(facts)
  return lines.filter((line) => line !== '').join('\n\n')
}

function forPerson(facts: ReplyFacts): string[] {
  return [
    greeting(facts.name),
    facts.askedThemselves
      ? `Thank you for talking with us. You got in touch on ${dayInWords(facts.receivedOn)}.`
      : `Somebody got in touch with us about your family on ${dayInWords(facts.receivedOn)}.`,
    WHAT_COMES[facts.outcome](facts),
    `Why: ${facts.reason}`,
    facts.forPerson,
    ASK_AGAIN.person(facts.reference),
    closing(facts),
  ]
}

function forReferrer(facts: ReplyFacts): string[] {
  return [
    greeting(facts.name),
    `Thank you for getting in touch with us on ${dayInWords(facts.receivedOn)}.`,
    `What came of it: ${FOR_REFERRER[facts.outcome]}`,
    `Why: ${facts.reason}`,
    ASK_AGAIN.referrer(facts.reference),
    closing(facts),
  ]
}

const greeting = (name: string) => (name ? `Dear ${name},` : 'Hello,')
const closing = ({ author, council }: ReplyFacts) => `${author}\nFront door, ${council}`

const WHAT_COMES: Record<Outcome, (facts: ReplyFacts) => string> = {
  advice: () => 'We talked about what could help, and agreed on some advice for now.',
  'own-network': () => 'We agreed that people around you will help for now.',
  community: ({ offered, contact, lookOn }) =>
    [
      `We brought you together with ${offered || 'a service nearby'}${contact ? ` (${contact})` : ''}.`,
      lookOn ? `We will ask on or after ${dayInWords(lookOn)} whether that worked for you.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  'family-help': ({ team }) =>
    `${team ? `The ${team} team` : 'A Family Help Team'} will work with you. One person, your key worker, will get in touch and stay with you. You will not have to tell everything again.`,
  safety: () =>
    'We need to be sure that the children in your family are safe. A practitioner will talk with you about what happens now, why, and what your rights are.',
}

const FOR_REFERRER: Record<Outcome, string> = {
  advice: 'we talked with them and gave advice.',
  'own-network': 'people around them will help.',
  community: 'we brought them together with support nearby.',
  'family-help': 'a Family Help Team will work with them.',
  safety: 'checks about safety began.',
}

/** Everybody may ask again; each reply says so (L1431). */
const ASK_AGAIN: Record<Recipient, (reference: string) => string> = {
  person: (reference) =>
    `You can ask again at any time, also if you do not agree with this: call, come in or write, and give the reference ${reference}. You will not start from the beginning. You may also ask for a manager to look at it.`,
  referrer: (reference) =>
    `If you see it otherwise, or something changes, get in touch again and give the reference ${reference}. You may also ask for a manager to look at it. If a child is in danger now, call 999.`,
}
