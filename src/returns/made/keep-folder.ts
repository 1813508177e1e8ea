import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Database } from '../../platform/database/open.ts'
import './tables.ts'

/** Bytes of a packed file in one row. */
const PIECE = 1_000_000

interface Where {
  database: Database
  authority: string
  made: string
}

/** Keeps every file of a folder, packed, piece by piece: a file of any size takes the memory of a piece. */
export async function keepFolder(where: Where, folder: string): Promise<void> {
  for (const name of (await readdir(folder)).sort())
    await pipeline(createReadStream(join(folder, name)), createGzip({ level: 4 }), (packed) =>
      keepPieces(where, name, packed),
    )
}

async function keepPieces(
  { database, authority, made }: Where,
  name: string,
  packed: AsyncIterable<Buffer>,
): Promise<void> {
  let [waiting, bytes, at]: [Buffer[], number, number] = [[], 0, 0]
  const flush = async () => {
    const piece = { made_id: made, name, at: at++, content: Buffer.concat(waiting) }
    await database.within(authority, (db) => db.insertInto('return_made_file').values(piece).execute())
    waiting = []
    bytes = 0
  }
  for await (const some of packed) {
    waiting.push(some)
    bytes += some.length
    if (bytes >= PIECE) await flush()
  }
  if (bytes > 0) await flush()
}
