import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Making } from '../../made/makers.ts'
import { LISTS } from '../lists.ts'
import { deriveAnnexA } from './derive.ts'
import { annexAReasons, annexAWorkbook } from './workbook.ts'

/** What the page shows of the lists that were made. */
export interface AnnexAMade {
  counts: readonly { number: number; title: string; rows: number }[]
}

export const annexAFiles = (on: string) => ({
  workbook: `annex-a-${on}.xlsx`,
  reasons: `annex-a-${on}-reasons.csv`,
})

/** The workbook as it is sent, and why each row is in it. */
export async function makeAnnexA({
  database,
  authority,
  folder,
  on,
  tell,
  seen,
}: Making): Promise<AnnexAMade> {
  const actor = { authority, name: 'Returns', roles: [] }
  const rows = await database.within(authority, (db) =>
    deriveAnnexA({ db, actor }, on, ({ done, of, people }) => {
      for (const person of people) seen(person)
      tell(done, of)
    }),
  )
  const { workbook, reasons } = annexAFiles(on)
  await writeFile(join(folder, workbook), annexAWorkbook(rows))
  await writeFile(join(folder, reasons), annexAReasons(rows))
  const byList = Map.groupBy(rows, ({ list }) => Number(list))
  return {
    counts: LISTS.map(({ number, title }) => ({ number, title, rows: byList.get(number)?.length ?? 0 })),
  }
}
