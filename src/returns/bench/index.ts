import { writeFileSync } from 'node:fs'
import { benchCin } from '../cin/index.ts'
import { benchDerive } from './derive-record.ts'
import { benchSsda903 } from './ssda903.ts'

/** A record of more children is not filled to be derived: filling it would take longer than everything else. */
const MOST_DERIVED = 50_000

/**
 * Measures how fast both returns are derived from a made-up record and how fast made-up returns are checked, for the given
 * numbers of children; prints a line for each, and writes all results to a file as JSON where one is named. Seconds of a
 * check cover reading, every rule and the report by child. Checks come first: they need no database, and the memory
 * that is told is the most that the program has held so far.
 */
export async function benchReturns({
  sizes,
  file,
}: {
  sizes: readonly number[]
  file?: string
}): Promise<void> {
  const results: object[] = []
  const keep = (result: object) => {
    results.push(result)
    console.log(JSON.stringify(result))
  }
  for (const children of sizes) keep({ return: 'ssda903', ...(await benchSsda903(children)) })
  for await (const result of benchCin(sizes)) keep({ return: 'cin', ...result })
  for (const children of sizes.filter((size) => size <= MOST_DERIVED))
    for await (const result of benchDerive(children)) keep(result)
  if (file) writeFileSync(file, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`)
}
