import type { Staff } from './council.ts'

/** Those of a family once they are in the record. */
export interface WrittenFamily {
  family: string
  involvement: string
  children: string[]
  mother: string | null
  father: string | null
  keyWorker: Staff
}
