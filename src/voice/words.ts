/** What somebody is asked about. */
export const CONTACTS = {
  visit: 'A visit',
  conversation: 'A conversation',
  plan: 'Making or looking at the plan',
  course: 'A course',
  meeting: 'A meeting',
  ending: 'The end of the help',
} as const

export type Contact = keyof typeof CONTACTS

export const ANSWERERS = {
  child: 'A child or young person',
  parent: 'A parent',
  carer: 'A carer',
  family: 'Somebody else of the family',
} as const

export type Answerer = keyof typeof ANSWERERS

export const HOW_FAR = { yes: 'Yes', partly: 'Partly', no: 'No' } as const

export type HowFar = keyof typeof HOW_FAR

/** What answers are about, so that they can be heard together. */
export const THEMES = {
  listening: 'Being listened to',
  explaining: 'Explaining what happens and why',
  time: 'Time, and how long things took',
  same: 'The same people, and telling it once',
  practical: 'Practical help',
  respect: 'Respect and kindness',
  culture: 'Language, culture and faith',
  place: 'Where and when we meet',
  other: 'Something else',
} as const

export type Theme = keyof typeof THEMES

/** "2026-Q4". */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
