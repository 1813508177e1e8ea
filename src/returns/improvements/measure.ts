import type { Viewer } from '../../platform/operations/operation.ts'

/** Twelve months that end with a day. */
export interface Span {
  from: string
  on: string
}

/** One figure, with its parts where it has some: each child in one part only, unless it is said otherwise. */
export interface Figure {
  count: number
  parts?: readonly { name: string; count: number }[]
}

/** A count that the review asks for in place of, or beside, what is collected today. */
export interface Measure {
  key: string
  group: keyof typeof GROUPS
  title: string
  /** What is counted, in plain words. */
  says: string
  /** Lines of the review that ask for it. */
  asks: string
  read(viewer: Viewer, span: Span): Promise<Figure>
}

export const GROUPS = {
  support: 'Support received, in place of assessment timescales',
  help: 'All help, each child once',
  kinship: 'Kinship',
  outside: 'Harm outside the home',
  told: 'What young people want known',
} as const
