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

export const REACH_WORDS: Record<Reach, string> = {
  phone: 'Phone call',
  text: 'Text message',
  email: 'Email',
  visit: 'A visit',
  letter: 'Letter',
  none: 'They will get in touch again',
}

/** A closed list as the choices of a form. */
export const itemsOf = (words: Record<string, string>): { value: string; text: string }[] =>
  Object.entries(words).map(([value, text]) => ({ value, text }))
