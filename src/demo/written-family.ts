import type { Staff } from './council.ts'

/** Those of a family once they are in the record. */
export interface WrittenPeople {
  children: string[]
  mother: string | null
  father: string | null
  grandmother: string | null
  members: string[]
}

export interface WrittenFamily extends WrittenPeople {
  family: string
  involvement: string
  keyWorker: Staff
  overseer: Staff | null
}
