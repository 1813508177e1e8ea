import { createReadStream, existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/open.ts'
import './tables.ts'

/** Packs of findings in one statement. */
const BATCH = 50

/** Keeps what a check left in its folder, and removes the files that were handed in. */
export async function keepOutcome(
  database: Database,
  authority: string,
  id: string,
  folder: string,
  say: (doing: string) => void,
): Promise<void> {
  await database.within(authority, (db) =>
    db.deleteFrom('return_check_findings').where('check_id', '=', id).execute(),
  )
  let kept = 0
  for await (const lines of inBatches(join(folder, 'findings'))) {
    await database.within(authority, (db) =>
      sql`insert into return_check_findings (authority, check_id, place, codes, severities, children, packed)
        select ${authority}, ${id}, place, codes, severities, children, decode(packed, 'base64')
        from json_to_recordset(${`[${lines.join(',')}]`}::json)
          as t(place int, codes text[], severities text[], children text[], packed text)`.execute(db),
    )
    kept += lines.length
    say(`${kept.toLocaleString('en-GB')} packs of findings kept to be looked at`)
  }
  const summary = await readFile(join(folder, 'summary.json'), 'utf8')
  const outputs = ['report.csv', 'report.json', 'lists'] as const
  const files = await Promise.all(
    outputs
      .filter((part) => existsSync(join(folder, part)))
      .map(async (part) => ({ part, content: await readFile(join(folder, part)) })),
  )
  await database.within(authority, async (db) => {
    await db.deleteFrom('return_check_file').where('check_id', '=', id).execute()
    for (const { part, content } of files)
      await db.insertInto('return_check_file').values({ check_id: id, part, name: part, content }).execute()
    await db
      .updateTable('return_check')
      .set({ report: summary, ended_at: new Date(), doing: '' })
      .where('id', '=', id)
      .execute()
  })
}

async function* inBatches(path: string): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (batch.push(line) < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
