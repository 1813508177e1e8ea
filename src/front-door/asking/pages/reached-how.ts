import type { Reach } from '../../tables.ts'

const BY = 'by the end of the next working day (Monday to Friday)'

/** Who gets in touch, how, and when. */
export const NEXT_FOR: Record<Reach, string> = {
  phone: `A practitioner of the front door calls you ${BY}, at the time that you gave if you gave one.`,
  text: `A practitioner of the front door sends you a text message ${BY}.`,
  email: `A practitioner of the front door writes you an email ${BY}.`,
  visit: `A practitioner of the front door gets ready to visit you ${BY}, and comes at the time that you gave if you gave one.`,
  letter: 'A practitioner of the front door writes you a letter on the next working day (Monday to Friday).',
  none: 'You get in touch again when it suits you. Give the reference; whoever answers finds what you wrote.',
}
