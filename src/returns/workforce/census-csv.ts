import { toCsv } from '../../record/csv.ts'
import { ORDER, type WorkforceCensus } from './census.ts'

/** The workers of the census as a table, for people to look at. */
export const censusCsv = ({ workers }: WorkforceCensus): string =>
  toCsv([[...ORDER], ...workers.map(({ cells }) => ORDER.map((name) => cells[name] ?? ''))])
