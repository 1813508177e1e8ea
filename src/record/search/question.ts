import type { Day } from '../../platform/time/day.ts'
import { isNhsNumber, plainNumber } from '../people/nhs-number.ts'
import { findDay } from './dates.ts'
import { searchable } from './names.ts'

/** What somebody typed into the search, taken apart. */
export interface Question {
  /** Names, or words of an address. */
  words: string[]
  /** The days that a date in it may be. */
  days: Day[]
  /** As stored: "KB4 2AL". */
  postcode: string | null
  /** What may be a number of a person, as stored: capitals, no spaces. */
  numbers: string[]
}

const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})\b/i
const TEN_FIGURES = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/
/** A pupil number, a council's number for a child, a number of an earlier system. */
const NUMBER = /(?<![\w-])(?=[\w-]*\d)[A-Za-z\d][\w-]{4,31}(?![\w-])/g

/** Takes apart what was typed: an NHS number, a date, a postcode, other numbers; what is left is words. */
export function readQuestion(typed: string, today: Day): Question {
  const asked = typed.slice(0, 200).normalize('NFKC')
  const nhs = TEN_FIGURES.exec(asked)?.[0]
  const isNhs = nhs !== undefined && isNhsNumber(nhs)
  const afterNhs = isNhs ? asked.replace(nhs, ' ') : asked
  const day = findDay(afterNhs, today)
  const { postcode, rest } = takePostcode(day?.rest ?? afterNhs)
  const numbers = rest.match(NUMBER)?.map(asStored) ?? []
  const words = searchable(rest.replace(NUMBER, ' ')).split(' ').filter(Boolean).slice(0, 6)
  return {
    words,
    days: day?.days ?? [],
    postcode,
    numbers: [...(isNhs ? [plainNumber(nhs)] : []), ...numbers],
  }
}

/** How a number is stored and compared: capitals, no spaces. */
export const asStored = (number: string): string => number.replace(/\s/g, '').toUpperCase()

function takePostcode(text: string): { postcode: string | null; rest: string } {
  const found = POSTCODE.exec(text)
  if (!found) return { postcode: null, rest: text }
  return { postcode: `${found[1]} ${found[2]}`.toUpperCase(), rest: text.replace(found[0], ' ') }
}

/** A postcode as it is stored, "KB4 2AL"; undefined where it is not one. */
export function asPostcode(typed: string): string | undefined {
  const found = new RegExp(`^${POSTCODE.source}$`, 'i').exec(typed.trim())
  return found ? `${found[1]} ${found[2]}`.toUpperCase() : undefined
}

export const isEmpty = ({ words, days, postcode, numbers }: Question): boolean =>
  words.length + days.length + numbers.length === 0 && postcode === null
