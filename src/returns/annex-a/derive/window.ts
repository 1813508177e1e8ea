import { addMonths, type Day } from '../../../platform/time/day.ts'
import type { Asked } from '../../derive/asked.ts'
import { yearOn } from '../../derive/asked.ts'

/** The day that the lists are made for, and the days after which the last six and twelve months begin. */
export type Window = { on: Day; six: Day; twelve: Day; asked: Asked }

export function windowOf(on: Day): Window {
  const [six, twelve] = [addMonths(on, -6), addMonths(on, -12)]
  return { on, six, twelve, asked: { kind: 'cin', year: yearOn(on), from: twelve, to: on, on } }
}

/** In the last six or twelve months, the day itself included. */
export const within = (day: unknown, after: Day, { on }: Window): boolean =>
  day != null && String(day) > after && String(day) <= on

/** An end that came by the day; later ones are not known yet. */
export const endedBy = (day: unknown, { on }: Window): string | undefined =>
  day != null && String(day) <= on ? String(day) : undefined

/** Under way on the day, or ended in the last so many months. */
export const openOrEnded = (from: unknown, until: unknown, after: Day, window: Window): boolean =>
  from != null && String(from) <= window.on && (endedBy(until, window) ?? window.on) > after
