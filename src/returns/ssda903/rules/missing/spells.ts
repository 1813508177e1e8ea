import { type Child, sortBy } from '../../model/child.ts'
import { type Day, isDay } from '../../model/days.ts'
import type { Episode } from '../words.ts'

/** A period of care: episodes each of which begins on the day the one before it ended. */
export type Spell = { start: Day; end: Day }

export function careSpells(child: Child): Spell[] {
  const spells: Spell[] = []
  for (const { DECOM, DEC } of child.byStart) {
    const last = spells.at(-1)
    if (last && last.end === DECOM) last.end = DEC
    else spells.push({ start: DECOM, end: DEC })
  }
  return spells
}

/** The day lies within the period, both ends included; an open period goes on. */
export const covers = ({ start, end }: Spell, day: Day): boolean =>
  day >= start && (day <= end || !isDay(end))

/** The day lies within the episode. */
export const coversDay = ({ DECOM, DEC }: Episode, day: Day): boolean =>
  covers({ start: DECOM, end: DEC }, day)

/**
 * Something that begins and may end while the child is in care: wrong when it is still open though the period of care
 * it began in has ended, or when it ends outside every period of care.
 */
export function outlivesCare(child: Child, start: Day, end: Day): boolean {
  const spells = careSpells(child)
  if (!isDay(start) || spells.length === 0) return false
  if (isDay(end)) return !spells.some((spell) => covers(spell, end))
  const home = spells.findLast((spell) => spell.start <= start) ?? spells[0]!
  return isDay(home.end)
}

/** Rows in order of their end, those without one first: every other begins while they go on. */
export function openFirst<R>(rows: readonly R[], end: (row: R) => Day): R[] {
  return [...rows.filter((row) => !isDay(end(row))), ...sortBy(rows, end)]
}
