/** What a task asks in form-per-step recording, for one family: fields, fields that were held already, text boxes, seconds. */
export interface Asked {
  fields: number
  repeats: number
  freeText: number
  seconds: number
}

export interface Baseline {
  low: Asked
  middle: Asked
  high: Asked
}

const asked = (fields: number, repeats: number, freeText: number, seconds: number): Asked => ({
  fields,
  repeats,
  freeText,
  seconds,
})

/**
 * Today's recording, counted from public form definitions for a family of three children, two parents and one relative.
 * Low, middle and high are the source with the fewest fields, the median and the one with the most; of two sources the middle is
 * half way. Modelled, not timed: seconds are those of the keystroke model with 30 words in a short box and 150 in a long
 * one. Sources: Hackney's children's referral form, contact, case note, allocation and closing screens
 * (LBHackney-IT/lbh-social-care-frontend at ce1f2d636d); public tests of a product in use; an assessment, supervision and
 * closure record of councils and a guide; two reports of agencies to a conference, beside a council that asks for none
 * (docest 561145, Suffolk, Hertfordshire). Few public definitions are complete, so most figures are floors.
 */
export const BASELINE = {
  contact: {
    low: asked(43, 0, 2, 448.2),
    middle: asked(137.5, 32.5, 3, 1182.9),
    high: asked(232, 65, 4, 1917.6),
  },
  referral: { low: asked(11, 4, 3, 732.2), middle: asked(13, 5, 2.5, 531.7), high: asked(15, 6, 2, 331.2) },
  open: { low: asked(3, 2, 0, 49.5), middle: asked(12, 8, 1.5, 145.05), high: asked(21, 14, 3, 240.6) },
  visit: { low: asked(12, 0, 1, 267.7), middle: asked(15.5, 1, 1, 288.7), high: asked(19, 2, 1, 309.7) },
  assessment: {
    low: asked(10, 0, 1, 267.1),
    middle: asked(69, 61, 5, 704.3),
    high: asked(129, 111, 3, 1202.7),
  },
  plan: { low: asked(11, 3, 2, 496.1), middle: asked(11, 3, 2, 496.1), high: asked(11, 3, 2, 496.1) },
  review: { low: asked(7, 2, 1, 255.7), middle: asked(7, 2, 1, 255.7), high: asked(7, 2, 1, 255.7) },
  supervision: {
    low: asked(7, 2, 1, 262.6),
    middle: asked(16, 3.5, 4.5, 627.45),
    high: asked(25, 5, 8, 992.3),
  },
  conference: {
    low: asked(0, 0, 0, 0),
    middle: asked(23, 10, 9, 1751.5),
    high: asked(47, 40, 6, 1567.9),
  },
  transfer: { low: asked(12, 8, 3, 209.7), middle: asked(12, 8, 3, 209.7), high: asked(12, 8, 3, 209.7) },
  closing: { low: asked(9, 6, 3, 193.8), middle: asked(15, 9, 3, 753.9), high: asked(39, 24, 12, 1802.4) },
  budget: { low: asked(18, 18, 0, 96.6), middle: asked(18, 18, 0, 96.6), high: asked(18, 18, 0, 96.6) },
} as const satisfies Record<string, Baseline>

export type Task = keyof typeof BASELINE

/** What each task is called. */
export const TASK_WORDS: Record<Task, string> = {
  contact: 'first contact, and who is who',
  referral: 'what comes of it, and the reply',
  open: 'help opened, key worker and overseer chosen',
  visit: 'a visit to three children',
  assessment: 'how things are',
  plan: 'the plan, written and agreed',
  review: 'the plan looked at again',
  supervision: 'supervision',
  conference: 'the report to a meeting',
  transfer: 'another key worker takes over, with a summary',
  closing: 'the help ends, with a letter and a summary',
  budget: 'money spent for the family',
}

/** The share of the middle's fields and seconds that a task of ours may ask at most. */
export const BAR = 2 / 5
