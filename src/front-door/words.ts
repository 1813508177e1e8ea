import type { Channel, Door, Reach } from './tables.ts'

export const CHANNEL_WORDS: Record<Channel, string> = {
  web: 'On the website',
  phone: 'By phone',
  'walk-in': 'At the door',
  outreach: 'Out and about',
  letter: 'By letter or email',
}

export const DOOR_WORDS: Record<Door, string> = {
  help: 'Asked for help',
  safety: 'Worried about a child’s safety',
}

/** By which way somebody is told. */
export const MANNER_WORDS: Record<Exclude<Reach, 'none'>, string> = {
  phone: 'Phone call',
  text: 'Text message',
  email: 'Email',
  visit: 'A visit',
  letter: 'Letter',
}

/** How somebody can be reached. */
export const REACH_WORDS: Record<Reach, string> = { ...MANNER_WORDS, none: 'They will get in touch again' }
