import { type Child, sortBy } from '../../model/child.ts'
import { type Day, isDay } from '../../model/days.ts'
import type { Episode } from '../words.ts'

/** A period of care: episodes with no day between them. It ends when the last of them does; NaN while it goes on. */
export type Spell = { start: Day; end: Day }

export function careSpells(child: Child): Spell[] {
  const spells: Spell[] = []
  for (const { DECOM, DEC } of child.byStart) {
    const last = spells.at(-1)
    if (last && !(DECOM > last.end)) last.end = DEC
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

/**
 * Rows that begin before the one before them ended, or while it goes on. They follow one another in order of their end;
 * one that goes on stands where it began.
 */
export function overlapping<R>(rows: readonly R[], spell: (row: R) => Spell): R[] {
  const place = ({ start, end }: Spell) => (isDay(end) ? end : start)
  const inOrder = sortBy(rows, (row) => place(spell(row)))
  return inOrder.filter(
    (row, i) => i > 0 && !(spell(row).start >= spell(inOrder[i - 1]!).end) && isDay(spell(row).start),
  )
}
