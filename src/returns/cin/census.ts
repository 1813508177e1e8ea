import { addDays, addMonths, type Day, readDay } from './days.ts'
import { noRow, Row } from './rows.ts'
import type { XmlElement } from './tree.ts'
import { inner } from './tree.ts'
import { workingDaysBefore } from './working-days.ts'

/** What the rules know about the return as a whole. Days are undefined where the header gives none. */
export type CensusYear = {
  header: Row<'Header'>
  /** 31 March, the last day of the census year, or the earlier day on which it is looked at. */
  referenceDate: Day | undefined
  /** 1 April of the year before. */
  start: Day | undefined
  /** The day so many working days before the reference date. */
  workingDaysBeforeEnd(days: number): Day | undefined
}

/**
 * The census year of a header. Where the reference date cannot be read, it is 31 March of the year that the header gives.
 * `on`: the census as things stood on this earlier day of the year; its rules look at the year as far as that.
 */
export function censusYear(header: Row<'Header'> = noRow('Header'), on?: string): CensusYear {
  const last = header.day('ReferenceDate') ?? readDay(`${header.text('Year')}-03-31`)
  const day = on === undefined ? undefined : readDay(on)
  const referenceDate = last && day && day < last ? day : last
  const known = new Map<number, Day>()
  return {
    header,
    referenceDate,
    start: last && addDays(addMonths(last, -12), 1),
    workingDaysBeforeEnd(days) {
      if (referenceDate && !known.has(days)) known.set(days, workingDaysBefore(referenceDate, days))
      return known.get(days)
    },
  }
}

/** The header's values as one row, wherever in the header they stand. */
export function headerRow(header: XmlElement | undefined): Row<'Header'> {
  if (!header) return noRow('Header')
  const groups = [...inner(header, 'CollectionDetails'), ...inner(header, 'Source')]
  return new Row('Header', 0, { ...header, nodes: groups.flatMap((group) => group.nodes) })
}

/** Is a day known and outside the census year? */
export function isOutside(day: Day | undefined, { start, referenceDate }: CensusYear): boolean {
  return (
    day !== undefined &&
    start !== undefined &&
    referenceDate !== undefined &&
    (day < start || day > referenceDate)
  )
}

/** Is a day known and in the census year? */
export function isInYear(day: Day | undefined, { start, referenceDate }: CensusYear): boolean {
  return (
    day !== undefined &&
    start !== undefined &&
    referenceDate !== undefined &&
    day >= start &&
    day <= referenceDate
  )
}
