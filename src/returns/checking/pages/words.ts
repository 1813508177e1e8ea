import type { FoundRow, RuleCount, Trouble } from '../../check/index.ts'
import type { Check } from '../read-checks.ts'

const NUMBER = new Intl.NumberFormat('en-GB')
export const number = (value: number): string => NUMBER.format(value)

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${number(n)} ${n === 1 ? one : many}`

/** How a check stands, in a few words. */
export function inAWord({ state, doing, report }: Check): string {
  if (state === 'waiting') return 'Waits for its turn'
  if (state === 'under way') return doing ? `Under way: ${doing}` : 'Under way'
  if (state === 'stopped' || report?.troubles.some(({ kind }) => kind === 'stop')) return 'Stopped: see why'
  return foundInWords(report?.rules ?? [])
}

/** "3 errors and 2 queries": how many rules of each kind do not hold. */
export function foundInWords(rules: readonly RuleCount[]): string {
  const errors = rules.filter(({ rule }) => rule.severity === 'error').length
  const queries = rules.length - errors
  if (rules.length === 0) return 'Nothing found'
  const parts = [errors && count(errors, 'error'), queries && count(queries, 'query', 'queries')]
  return `${parts.filter(Boolean).join(' and ')} to look at`
}

/** "header.csv, line 3, column 7". */
export const placeInWords = ({ file, line, column }: Trouble): string =>
  [file, line && `line ${number(line)}`, column && `column ${number(column)}`].filter(Boolean).join(', ')

export const rowInWords = ({ table, row, file, line }: FoundRow): string =>
  file ? `${file}${line ? `, line ${number(line)}` : ''}` : `${table}, row ${number(row + 1)}`
