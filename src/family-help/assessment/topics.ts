import { keysOf } from '../../record/codes.ts'
import type { AnyPerson } from '../../record/people/person.ts'

export interface Topic {
  /** A short name for lists. */
  name: string
  /** What is asked, as one would say it. */
  question: string
}

/**
 * What a conversation may cover. Chosen to fit the family, never all of them (L1471 to L1486). Those from `ehc-views` on
 * follow the parts of an education, health and care plan (Special Educational Needs and Disability Regulations 2014,
 * reg. 12: views, special educational needs, health, social care, outcomes), so that one conversation serves both.
 */
export const TOPICS = {
  'daily-life': { name: 'Daily life', question: 'What is life like at home at the moment?' },
  wishes: { name: 'What you want', question: 'What would you like to be different?' },
  strengths: { name: 'What goes well', question: 'What goes well, and who helps already?' },
  safety: { name: 'Being safe', question: 'Does everybody feel safe? What makes it safer?' },
  'babies-and-small-children': {
    name: 'Babies and small children',
    question: 'How are the little ones doing, and how are you managing with them?',
  },
  school: { name: 'School and learning', question: 'How is school or nursery going?' },
  'growing-up': {
    name: 'Teenagers',
    question: 'Who are their friends, where do they go, and are they all right there?',
  },
  health: { name: 'Health', question: 'How is everybody’s health, of body and of mind?' },
  parents: { name: 'Being a parent', question: 'What helps you as a parent, and what makes it hard?' },
  relationships: {
    name: 'Between the adults',
    question: 'How do the adults get on, living together or apart?',
  },
  money: { name: 'Money and home', question: 'Is there enough money, and is the home all right?' },
  network: { name: 'Family and friends', question: 'Who else counts, and who would come if you asked?' },
  'ehc-views': {
    name: 'The child’s views and hopes',
    question: 'What does your child want now and later, and how do they tell people?',
  },
  'ehc-learning': { name: 'Special educational needs', question: 'What helps your child to learn?' },
  'ehc-health': {
    name: 'Health needs of the disability',
    question: 'What does health help with, or ought to?',
  },
  'ehc-care': {
    name: 'Care and breaks',
    question: 'What care does your child need by day and by night, and what would give everyone a rest?',
  },
  'ehc-outcomes': {
    name: 'Towards adulthood',
    question: 'What should be possible for your child in a year, and as an adult?',
  },
} as const satisfies Record<string, Topic>

export type TopicCode = keyof typeof TOPICS
export const TOPIC_CODES = keysOf(TOPICS)

/** A light conversation, to begin with: what is wanted, what is good, whether all are safe, and money (L1471, L2521). */
export const LIGHT_TOPICS: readonly TopicCode[] = ['wishes', 'strengths', 'safety', 'money']

const ALWAYS: readonly TopicCode[] = ['daily-life', 'wishes', 'strengths', 'safety', 'money', 'network']
export const EHC_TOPICS: readonly TopicCode[] = TOPIC_CODES.filter((code) => code.startsWith('ehc-'))

/** The topics that suit these children: a start, which worker and family change as they like. */
export function suggestTopics(children: readonly AnyPerson[]): TopicCode[] {
  const open = children.filter((child) => !child.restricted)
  const some = (test: (age: number) => boolean) =>
    open.some((child) => (child.age === null ? child.expectedBirthDate !== null && test(0) : test(child.age)))
  const found = new Set<TopicCode>(ALWAYS)
  if (some((age) => age < 5)) found.add('babies-and-small-children')
  if (some((age) => age >= 4)) found.add('school')
  if (some((age) => age >= 12)) found.add('growing-up')
  if (open.some((child) => child.disabilities.some((code) => code !== 'NONE')))
    for (const code of EHC_TOPICS) found.add(code)
  return TOPIC_CODES.filter((code) => found.has(code))
}

/** A topic's words, or its code where an older version of Kith knew others. */
export const topicOf = (code: string): Topic => TOPICS[code as TopicCode] ?? { name: code, question: code }
