import type { ImportRun } from '../read-runs.ts'

const NUMBER = new Intl.NumberFormat('en-GB')
export const number = (value: number): string => NUMBER.format(value)

/** How a run goes or went, in a few words. */
export function runInAWord({ state, done, of, open }: ImportRun): string {
  if (state === 'waiting') return 'Waits for its turn'
  if (state === 'under way') return `Under way: ${number(done)}${of ? ` of ${number(of)}` : ''} children`
  if (state === 'interrupted') return `Interrupted after ${number(done)} children`
  if (state === 'not taken in') return 'Stopped: see why'
  return open > 0 ? `Done; ${number(open)} rows put aside` : 'Done'
}

/** Which return it is, with its year. */
export const returnInWords = ({ kind, year }: Pick<ImportRun, 'kind' | 'year'>): string =>
  `${kind === 'cin' ? 'Children in need census' : 'Children looked after (SSDA903)'}${year ? `, year to March ${year}` : ''}`
