import { writeFileSync } from 'node:fs'
import { benchCin } from '../cin/index.ts'
import { benchSsda903 } from './ssda903.ts'

/**
 * Measures the checkers of both returns on made-up returns of the given numbers of children; prints a line for each,
 * and writes all results to a file as JSON where one is named. Seconds cover reading, every rule and the report by child.
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
  if (file) writeFileSync(file, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`)
}
