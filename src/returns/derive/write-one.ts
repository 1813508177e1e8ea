import { writeFileSync } from 'node:fs'
import type { Viewer } from '../../platform/operations/operation.ts'
import { viewer } from '../../platform/operations/run.ts'
import { usingRecord } from './using-record.ts'

/** Derives one small thing inside the council and writes it into a file, or prints it where `out` is `-`. */
export async function writeOne(
  out: string,
  now: Date,
  make: (viewer: Viewer) => Promise<{ text: string; says: string }>,
): Promise<void> {
  await usingRecord(async (database, authority) => {
    const actor = { authority, name: 'Command line', roles: ['analyst'] }
    const { text, says } = await database.within(authority, (db) => make(viewer(db, actor, now, 'derive')))
    if (out === '-') process.stdout.write(text)
    else writeFileSync(out, text)
    process.stderr.write(`${says}\n`)
  })
}
