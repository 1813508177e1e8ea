import { type FactTable, type FactValues, keyText } from './fact-table.ts'

export interface KeptFact {
  id: string
  values: FactValues
}

/** A fact that somebody reports, and what it is to the record. */
export type Outcome =
  | { kind: 'new' }
  | { kind: 'same' }
  | { kind: 'changed'; id: string; before: FactValues; values: FactValues }
  | { kind: 'aside'; reason: string }

/**
 * Holds the facts that are reported of one person, in their order, against those that are kept. What the record holds
 * already is left; what it lacks is new; what a later file says otherwise is changed, but a blank takes nothing away;
 * what cannot stand beside the rest is put aside with the reason.
 */
export function compareFacts(
  table: FactTable,
  kept: readonly KeptFact[],
  reported: readonly FactValues[],
): Outcome[] {
  const known = new Map(kept.map((fact) => [keyText(table, fact.values), { ...fact, fromFile: false }]))
  return reported.map((values) => {
    const key = keyText(table, values)
    const before = known.get(key)
    const outcome = judge(table, known, before, values)
    if (outcome.kind !== 'aside') known.set(key, { ...standing(outcome, before, values), fromFile: true })
    return outcome
  })
}

function standing(outcome: Outcome, before: Known | undefined, values: FactValues): KeptFact {
  if (outcome.kind === 'changed') return { id: outcome.id, values: outcome.values }
  return before ?? { id: '', values }
}

interface Known extends KeptFact {
  fromFile: boolean
}

function judge(
  table: FactTable,
  known: ReadonlyMap<string, Known>,
  before: Known | undefined,
  values: FactValues,
): Outcome {
  const impossible = whatIsWrong(table, values)
  if (impossible) return { kind: 'aside', reason: impossible }
  const after = before ? merged(table, before.values, values) : values
  if (before && isSame(table, before.values, after)) return { kind: 'same' }
  if (before?.fromFile)
    return {
      kind: 'aside',
      reason: `Another row tells the same ${table.about} differently. Keep the one that is right.`,
    }
  const clash = clashing(table, known, after)
  if (clash)
    return {
      kind: 'aside',
      reason: `It overlaps the ${table.about} that began on ${clash}. Correct the dates of one of them.`,
    }
  return before ? { kind: 'changed', id: before.id, before: before.values, values: after } : { kind: 'new' }
}

/** The words for a column that must not be blank. */
const LACKS: Readonly<Record<string, string>> = {
  began_on: 'the day that it began',
  reviewed_on: 'its day',
  decided_on: 'the day of the decision',
  referred_on: 'the day of the referral',
  plan_began_on: 'the day that the plan began',
}

function whatIsWrong({ required, period, about }: FactTable, values: FactValues): string | undefined {
  const missing = required.find((column) => values[column] === null || values[column] === undefined)
  if (missing) return `The ${about} lacks ${LACKS[missing] ?? `its ${missing.replaceAll('_', ' ')}`}. Add it.`
  const [from, until] = period ? [values[period.from], values[period.until]] : []
  if (from && until && until < from) return `The ${about} ends before it begins. Correct one of the dates.`
  if (period?.apart && from && until && until === from)
    return `The ${about} ends on the day that it begins. Correct one of the dates.`
  return undefined
}

/** What is said anew over what was known; a blank in a later file takes nothing away. */
function merged({ columns }: FactTable, before: FactValues, values: FactValues): FactValues {
  return Object.fromEntries(
    Object.keys(columns).map((column) => [column, values[column] ?? before[column] ?? null]),
  )
}

const isSame = ({ columns }: FactTable, a: FactValues, b: FactValues): boolean =>
  Object.keys(columns).every((column) => (a[column] ?? null) === (b[column] ?? null))

/** The first day of a period that this one would overlap. */
function clashing(
  table: FactTable,
  known: ReadonlyMap<string, KeptFact>,
  values: FactValues,
): string | undefined {
  if (!table.period?.apart) return undefined
  const { from, until } = table.period
  const [first, last] = [values[from] as string, values[until] as string | null]
  const key = keyText(table, values)
  for (const [other, fact] of known) {
    const [begin, end] = [fact.values[from] as string, fact.values[until] as string | null]
    if (other !== key && (last === null || begin < last) && (end === null || first < end)) return begin
  }
  return undefined
}
