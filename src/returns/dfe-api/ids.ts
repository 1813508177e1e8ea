import { createHash } from 'node:crypto'
import { firstOf, isNoFurtherAction, type Time } from '../derive/cin-times.ts'

/** The id of a part of a child’s story: made from what says which part it is, so that it is the same every day. */
export const idOf = (person: string, kind: string, ...key: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([person, kind, ...key]))
    .digest('hex')
    .slice(0, 32)

/** The id of a time in need. A conversation that led nowhere can share its day with help that began. */
export const episodeId = (person: string, time: Time): string =>
  idOf(person, 'episode', firstOf(time), isNoFurtherAction(time))

/** The number as the collection takes it: letters and figures, twenty at most. */
export const childId = (number: string): string => number.replace(/[^A-Za-z0-9]/g, '').slice(0, 20)

/** A worker’s number in the register, or a mark that is always the same where they have none; twelve signs. */
export const workerId = (registration: string | null, worker: string): string =>
  registration?.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 12) ||
  `K${createHash('sha256').update(worker).digest('hex').slice(0, 11)}`
