import type { Severity } from '../../check/index.ts'
import type { CensusYear } from '../census.ts'
import type { Child, Episode } from '../child.ts'
import type { Day } from '../days.ts'
import type { Field, Table } from '../fields.ts'
import type { Row } from '../rows.ts'

/** One place where a rule does not hold: a row, or the rows that together show it. */
export type Hit = Row | readonly Row[]

type Shared = {
  code: string
  severity: Severity
  /** The fields that the reader is shown, by table. */
  shows: { [T in Table]?: readonly Field<T>[] }
  /** What is wrong and what to do, in plain words. */
  says: string
  /** Numbers of the data items in the department's Common Basic Data Set. */
  items: readonly string[]
}

/** A rule about one child. `find` is pure: it gives every place in the child where the rule does not hold. */
type ChildRule = Shared & { find(child: Child, census: CensusYear): readonly Hit[] }

/** A rule about the header alone. */
type HeaderRule = Shared & { findInHeader(header: Row<'Header'>): boolean }

/** A rule that needs the whole return. `start` gives a small state that sees each child once and then answers. */
type ReturnRule = Shared & { start(census: CensusYear): { see(child: Child): void; fails(): boolean } }

/** A rule that the same value is not on two children. */
export type UniqueRule = Shared & { unique: Field<'ChildIdentifiers'> }

export type Rule = ChildRule | HeaderRule | ReturnRule | UniqueRule

/** Every CINdetails group of the child, one after the other. */
export function inEpisodes<R>(child: Child, find: (episode: Episode) => readonly R[]): R[] {
  return child.episodes.flatMap(find)
}

/** Every pair in which the first starts on a day on which the second, another one, `runs`. */
export function startsDuring<T extends Table>(
  rows: readonly Row<T>[],
  start: (row: Row<T>) => Day | undefined,
  runs: (other: Row<T>, day: Day) => boolean,
): Hit[] {
  return rows.flatMap((row) => {
    const day = start(row)
    return day === undefined
      ? []
      : rows.filter((other) => other !== row && runs(other, day)).map((other) => [row, other])
  })
}

/** All rows together where more than one is open: one sees the others beside them. */
export function allWhereSeveral<R extends Row>(rows: readonly R[], isOpen: (row: R) => boolean): Hit[] {
  return rows.filter(isOpen).length > 1 ? [rows] : []
}

/** All of the rows where there is more than one; none otherwise. */
export const moreThanOne = <R>(rows: readonly R[]): readonly R[] => (rows.length > 1 ? rows : [])

/** Is the referral flagged as needing no further action, or plainly as not so? Neither where the flag is missing or unclear. */
export const isNoFurtherAction = (details: Row<'CINdetails'>) => details.isTrue('ReferralNFA')
export const isTakenFurther = (details: Row<'CINdetails'>) => details.isFalse('ReferralNFA')
