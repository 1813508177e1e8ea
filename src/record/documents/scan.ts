import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { invalid, KithError } from '../../platform/errors.ts'

/** The council's virus scanner, such as `clamdscan --fdpass --no-summary`; a file's path is added to it. */
export const scanCommand = (environment: NodeJS.ProcessEnv = process.env): string | undefined =>
  environment.KITH_SCAN_COMMAND?.trim() || undefined

const SECONDS = 60

/**
 * Has a file scanned: exit 0 is clean, 1 is not, anything else means that the scanner did not work. Says whether it was
 * scanned: without a command nothing is.
 * @throws KithError `invalid` where something was found, `unavailable` where the scanner did not work.
 */
export async function scan(content: Uint8Array, command = scanCommand()): Promise<boolean> {
  if (!command) return false
  const folder = await mkdtemp(join(tmpdir(), 'kith-scan-'))
  try {
    const file = join(folder, 'file')
    await writeFile(file, content, { mode: 0o600 })
    judge(await exitOf(command, file))
    return true
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function judge(code: number | undefined): void {
  if (code === 0) return
  if (code === 1)
    throw invalid(
      'content',
      'The virus scanner found something in this file. Ask whoever sent it for a clean one',
    )
  throw new KithError(
    'unavailable',
    'Files cannot be scanned for viruses at the moment. Try again in a few minutes.',
  )
}

function exitOf(command: string, file: string): Promise<number | undefined> {
  const [program = '', ...rest] = command.split(/\s+/)
  return new Promise((resolve) => {
    execFile(program, [...rest, file], { timeout: SECONDS * 1000 }, (error) => {
      if (!error) return resolve(0)
      resolve(typeof error.code === 'number' ? error.code : undefined)
    })
  })
}
