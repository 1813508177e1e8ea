import { childId } from '../dfe-api/ids.ts'
import type { Making } from '../made/makers.ts'
import type { SsdTable } from './columns.ts'
import { deriveSsd } from './derive-ssd.ts'
import { writeTables } from './write-tables.ts'

const SHOWN = 50

/** What the page shows of the dataset: how many rows each table has, and the numbers of the first children. */
export interface DatasetMade {
  counts: Record<SsdTable, number>
  children: string[]
}

/** Every table as a file, also those without rows. */
export async function makeDataset({ folder, tell, seen, ...of }: Making): Promise<DatasetMade> {
  const children: string[] = []
  const rows = deriveSsd({
    ...of,
    progress: tell,
    seen: ({ person, number }) => {
      seen(person)
      if (children.length < SHOWN) children.push(childId(number))
    },
  })
  return { counts: await writeTables(folder, rows), children }
}
