import { freshenStatistics } from '../../platform/database/freshen-statistics.ts'
import type { Database } from '../../platform/database/open.ts'
import type { FamilyHistory } from '../history/history.ts'
import { addFamily, type HelpedToday, type Making } from './family-sheet.ts'
import { writeHelpToday } from './help-today.ts'
import { ORDER } from './order.ts'
import { sheet } from './sheet.ts'

/** Families written in one transaction, and families whose help of today is. */
const FAMILIES_IN_ONE = 120
const HELPED_IN_ONE = 20
/** After so many batches the planner is told how the tables have grown: a plan made for ten families is slow for thousands. */
const FRESHEN_AT = [1, 2, 4, 8, 16, 40, 100]

/** One batch is written while the next is being told: two cores at work, two batches in memory. */
export async function writeHistories(
  database: Database,
  code: string,
  making: Making,
  histories: Iterable<FamilyHistory>,
  progress: (line: string) => void = () => {},
): Promise<{ families: number; helped: HelpedToday[] }> {
  const helped: HelpedToday[] = []
  let [families, batches] = [0, 0]
  let writing: Promise<void> = Promise.resolve()
  for (const batch of inBatches(histories, FAMILIES_IN_ONE)) {
    const rows = sheet(ORDER)
    for (const history of batch) {
      const today = addFamily(rows, making, history)
      if (today) helped.push(today)
    }
    families += batch.length
    await writing
    if (FRESHEN_AT.includes(batches++)) await freshenStatistics(database)
    writing = database.within(code, (db) => rows.write(db, code))
    writing.catch(() => {})
    if (batches % 20 === 0) progress(`${families} families with their histories`)
    await nextTurn()
  }
  await writing
  await freshenStatistics(database)
  progress(`${families} families with their histories`)
  return { families, helped }
}

/** Lets the database's answers in between two batches. */
const nextTurn = () => new Promise<void>((done) => setImmediate(done))

function* inBatches<T>(some: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = []
  for (const one of some) {
    batch.push(one)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length) yield batch
}

export async function writeToday(
  database: Database,
  code: string,
  { seed, today }: Making,
  helped: readonly HelpedToday[],
  progress: (line: string) => void = () => {},
): Promise<void> {
  const queue = [...inBatches(helped, HELPED_IN_ONE)]
  let written = 0
  const work = async () => {
    for (let some = queue.shift(); some; some = queue.shift()) {
      const families = some
      await database.within(code, async (db) => {
        for (const family of families) await writeHelpToday(db, seed, today, family)
      })
      written += families.length
      if (written % 200 === 0) progress(`${written} of ${helped.length} families helped today`)
    }
  }
  await Promise.all([work(), work(), work()])
}
