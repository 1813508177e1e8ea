import { careSocialWorker } from '../../care/index.ts'
import { lastDay } from '../../platform/time/period.ts'
import { type ChildRecord, factsOf } from '../derive/child-record.ts'
import { firstOf, lastOf, type Time } from '../derive/cin-times.ts'
import type { Placed } from '../derive/read-allocations.ts'
import { workerId } from './ids.ts'
import type { Noting } from './notes.ts'
import type { Episode, Section } from './payload.ts'

/** Who led the help in a time, and which social workers files told of: each with first and last day. */
export function workersOf(
  record: ChildRecord,
  time: Time,
  placed: readonly Placed[],
  on: string,
  path: string,
  { say }: Noting,
): Pick<Episode, 'care_worker_details'> {
  const helps = new Set(time.help.map(({ involvement }) => involvement))
  const led = placed
    .filter(({ involvement }) => helps.has(involvement))
    .map(({ worker, registration, period, entry }) => ({
      id: workerId(registration, worker),
      from: period.from,
      last: lastDay(period),
      basis: { says: 'Led the help', entry },
    }))
  const told = factsOf(record, careSocialWorker)
    .filter(({ values }) => values.registration)
    .map(({ values, entry }) => ({
      id: workerId(String(values.registration), ''),
      from: String(values.began_on),
      last: values.ended_on as string | null,
      basis: { says: 'A file told of this social worker', entry },
    }))
    .filter(({ from, last }) => within(time, from, last))
  const all = [...led, ...told]
    .filter(({ from }) => from <= on)
    .sort((a, b) => (`${a.from} ${a.id}` < `${b.from} ${b.id}` ? -1 : 1))
  const details = all.map(({ id, from, last, basis }, at) =>
    say(
      `${path}.care_worker_details[${at}]`,
      { worker_id: id, start_date: from, end_date: last && last <= on ? last : undefined },
      basis,
    ),
  )
  return details.length > 0 ? { care_worker_details: details as Section[] } : {}
}

const within = (time: Time, from: string, last: string | null): boolean =>
  (lastOf(time) === null || from <= lastOf(time)!) && (last === null || last >= firstOf(time))
