import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { logLook } from '../../record/access/look.ts'
import { readPeople } from '../../record/people/person.ts'
import { wholeHistory } from '../derive/asked.ts'
import { childrenFor } from '../derive/who.ts'
import { childId } from '../dfe-api/ids.ts'
import { type EntrySaid, entriesSaid } from '../parts/entries-said.ts'
import { ssdOfChildren } from './derive-ssd.ts'
import type { SsdRow } from './row.ts'

const RULE = 'the council makes its returns'

export interface SsdWhy {
  number: string
  on: string
  restricted: boolean
  rows: readonly SsdRow[]
  entries: ReadonlyMap<string, EntrySaid>
}

/** A child’s rows and why each is there; of a closed record only that it is in it. @throws KithError `not-found`. */
export async function ssdWhy(viewer: Viewer, number: string, on: string): Promise<SsdWhy> {
  const children = await childrenFor(viewer, { ...wholeHistory(on), kind: 'all' })
  const child = children.find((one) => childId(one.number) === number)
  const [rows = []] = child ? await ssdOfChildren(viewer, [child], on) : []
  if (!child || rows.length === 0)
    throw new KithError('not-found', 'No child with this number is in the dataset of that day.')
  const restricted = (await readPeople(viewer, child.records)).some((person) => person.restricted)
  if (restricted) return { number, on, restricted, rows: [], entries: new Map() }
  const purpose = 'Safeguarding dataset: why each row is in it'
  await logLook(viewer, { people: child.records, rule: RULE, purpose })
  const ids = rows.flatMap(({ from }) => (from.entry ? [from.entry] : []))
  return { number, on, restricted, rows, entries: await entriesSaid(viewer, ids) }
}
