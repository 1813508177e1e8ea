import type { Source } from './reported.ts'

/** What became of a cell that is not blank. */
export type Fate = 'kept' | 'there' | 'aside'

export interface FieldCount {
  list: string
  field: string
  /** Cells read that were not blank. */
  read: number
  /** Now in the record because of this file. */
  kept: number
  /** In the record already, the same. */
  there: number
  /** Put aside with a reason. */
  aside: number
}

export interface ReasonCount {
  list: string
  /** With what the file says left out: "DOB is …, which is not a real date." */
  reason: string
  rows: number
  /** The whole sentence of the first. */
  example: string
}

/**
 * The reconciliation of a file with the record: every cell that was read is counted once, and once where it went. It
 * balances where nothing was dropped in silence.
 */
export function tally() {
  const counts = new Map<string, FieldCount>()
  const fates = new Map<Source, Map<string, Fate>>()
  const reasons = new Map<string, ReasonCount>()
  const count = (list: string, field: string) => {
    const key = `${list}\u0001${field}`
    const found = counts.get(key) ?? { list, field, read: 0, kept: 0, there: 0, aside: 0 }
    counts.set(key, found)
    return found
  }
  const countReason = ({ list, reason, rows, example }: ReasonCount) => {
    const key = `${list}\u0001${reason}`
    const found = reasons.get(key) ?? { list, reason, rows: 0, example }
    reasons.set(key, { ...found, rows: found.rows + rows })
  }
  return {
    read: (source: Source) => {
      for (const field of Object.keys(source.cells)) count(source.list, field).read += 1
    },
    /** Of several fates of one cell the gravest counts: aside, then kept, then there. */
    fate: (source: Source, fields: readonly string[], fate: Fate) => {
      const known = fates.get(source) ?? new Map<string, Fate>()
      fates.set(source, known)
      for (const field of fields)
        if (gravity[fate] > gravity[known.get(field) ?? 'none']) known.set(field, fate)
    },
    /** Adds up the fates of the sources so far and forgets them, so that memory does not grow with the file. */
    settle: () => {
      for (const [{ list }, known] of fates) for (const [field, fate] of known) count(list, field)[fate] += 1
      fates.clear()
    },
    /** Adds what another has counted and settled. */
    add: (other: { fields(): FieldCount[]; reasons(): ReasonCount[] }) => {
      for (const one of other.fields()) {
        const own = count(one.list, one.field)
        for (const what of ['read', 'kept', 'there', 'aside'] as const) own[what] += one[what]
      }
      for (const one of other.reasons()) countReason(one)
    },
    /** A row was put aside. */
    aside: (list: string, why: string) =>
      countReason({ list, reason: withoutValues(why), rows: 1, example: why }),
    reasons: (): ReasonCount[] => [...reasons.values()].sort((a, b) => b.rows - a.rows),
    fields: (): FieldCount[] => byList([...counts.values()]),
  }
}

/** Those of a list together, in the order in which the lists were first met. */
function byList(fields: readonly FieldCount[]): FieldCount[] {
  const lists = [...new Set(fields.map(({ list }) => list))]
  return lists.flatMap((list) => fields.filter((field) => field.list === list))
}

/** The sentence for every row like it: quoted values and days are left out. */
const withoutValues = (reason: string): string =>
  reason.replace(/"[^"]*"/g, '…').replace(/\d{4}-\d{2}-\d{2}/g, '…')

const gravity = { none: 0, there: 1, kept: 2, aside: 3 } as const

export type Tally = ReturnType<typeof tally>

/** Fields of which some cells went nowhere. Empty where the file reconciles. */
export const unbalanced = (fields: readonly FieldCount[]): FieldCount[] =>
  fields.filter(({ read, kept, there, aside }) => read !== kept + there + aside)
