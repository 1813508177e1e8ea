/**
 * The keystroke-level model of the baseline: what it takes to key one answer, in seconds. A character 0.3 s (40 words a
 * minute), getting to a field 1.2 s, choosing 1.3 s, a look-up six characters, a second's wait and a choice; opening and
 * sending a form 11.2 s. It counts keying alone: no thinking, reading or waiting. Card, Moran and Newell (1980); the
 * figures are those of the baseline (see baseline.ts), so that both sides are counted by one rule.
 */
export const SECONDS = { character: 0.3, reach: 1.2, choice: 1.3, wait: 1, form: 11.2 } as const

/** What a field asks for, in the baseline's kinds. `few` is a short text box (30 words), `many` a long one (150). */
export type Kind =
  | 'choice'
  | 'date'
  | 'text'
  | 'address'
  | 'postcode'
  | 'phone'
  | 'email'
  | 'number'
  | 'lookup'
  | 'few'
  | 'many'

const CHARACTERS: Partial<Record<Kind, number>> = {
  date: 8,
  text: 12,
  address: 25,
  postcode: 7,
  phone: 11,
  email: 24,
  number: 10,
}

/** Words for each box: central of the baseline's low, middle and high. A word is five characters. */
export const WORDS = { few: 30, many: 150 } as const
const A_WORD = 5

export const isFreeText = (kind: Kind): kind is 'few' | 'many' => kind === 'few' || kind === 'many'

/** Seconds to answer a field; `choices` is how many boxes were ticked. A field that stands as it is shown costs the way past it. */
export function secondsOf(kind: Kind, { choices = 1, stands = false } = {}): number {
  if (stands) return SECONDS.reach
  if (kind === 'choice') return SECONDS.reach + SECONDS.choice * choices
  if (kind === 'lookup') return SECONDS.reach + 6 * SECONDS.character + SECONDS.wait + SECONDS.choice
  const characters = isFreeText(kind) ? WORDS[kind] * A_WORD : CHARACTERS[kind]!
  return SECONDS.reach + characters * SECONDS.character
}
