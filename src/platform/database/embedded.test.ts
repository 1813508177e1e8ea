import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, it } from 'vitest'
import { openDatabase } from './open.ts'

const councils = (database: Awaited<ReturnType<typeof openDatabase>>) =>
  database.outside.selectFrom('council').select('code').execute()

it('the last program out stops the embedded database, and none before it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-shared-'))
  const idle = await openDatabase({ folder })
  const command = await openDatabase({ folder })
  expect(await councils(command)).toEqual([])
  await command.close()
  expect(await councils(idle)).toEqual([])
  await idle.close()
  await expect(new pg.Client(idle.owner).connect()).rejects.toThrow()
}, 60_000)
