import { DatabaseError } from './platform/database/database-error.ts'
import { isCut } from './platform/database/is-away.ts'

/** Why Kith did not start, in one sentence for the person who started it; of a fault of ours, all there is. */
export function explainStart(error: unknown): string {
  if (!(error instanceof Error)) return 'Kith could not start.'
  const { code, port } = error as Error & { code?: string; port?: number }
  const known = code && SENTENCES[code]
  if (known) return known(port)
  if (isCut(error)) return STOPPED
  if (error instanceof DatabaseError || (error.name === 'Error' && !code)) return error.message
  return `Kith could not start, by a fault of its own. ${error.stack}`
}

const STOPPED =
  'The database stopped while Kith was starting. See whether the disk is full, and what the log of the database says (in the data folder: postgres/database.log).'
const folder = () => 'The data folder cannot be written. Set KITH_DATA to a folder that you own.'
const full = () => 'The disk is full. Free some space and start Kith again.'

const SENTENCES: Record<string, (port?: number) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken. Stop the program that uses it, or set PORT to another number.`,
  EADDRNOTAVAIL: () => 'This machine does not have the address that HOST names. Set HOST to one of its own.',
  EACCES: (port) =>
    port ? `Port ${port} may not be used by you. Set PORT to a number above 1023.` : folder(),
  EPERM: folder,
  EROFS: folder,
  EEXIST: folder,
  ENOTDIR: folder,
  ENOSPC: full,
  EDQUOT: full,
  '53100': full,
}
