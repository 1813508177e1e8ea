import type { Room } from '../../platform/operations/registry.ts'
import { madeFile } from './made-file.ts'
import { makeReturnFiles } from './make-files.ts'
import './tables.ts'

export { startFileMaker } from './maker.ts'

/** Files made from the record while nobody waits. */
export const made = { operations: [makeReturnFiles], downloads: [madeFile] } satisfies Partial<Room>
