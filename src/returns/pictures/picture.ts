import type { Chart } from '../../platform/kit/index.ts'
import type { Lists } from '../annex-a/row.ts'
import type { Area, Measure } from './published.ts'

/** What pictures are made from, and for whom. */
export type Ask = {
  lists: Lists
  /** The day that the lists are made for. */
  on: string
  /** Where the lists come from, in words. */
  source: string
  /** Children who live in the council’s area; undefined where it is not known, and then there are no rates. */
  children: number | undefined
  /** Small numbers are hidden: whoever looks may not see who is counted. */
  hideSmall: boolean
  /** The region to compare with, besides England. */
  region: Area | undefined
}

/** A figure that stands alone; undefined where it cannot be told or may not be shown. */
export type Fact = {
  what: string
  value: number | undefined
  unit: '' | '%' | 'for 10,000'
  measure?: Measure
}

/** A chart with a name for its address. */
export type Picture = { id: string; chart: Chart }

export type Shown = { facts: Fact[]; pictures: Picture[] }

/** A page of the set: what it is about, and what it shows. */
export type Topic = {
  key: string
  title: string
  /** Whom or what it counts, in a sentence. */
  says: string
  show(ask: Ask): Shown
}
