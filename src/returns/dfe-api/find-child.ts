import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { logLook } from '../../record/access/look.ts'
import { readPeople } from '../../record/people/person.ts'
import { wholeHistory } from '../derive/asked.ts'
import { childrenFor } from '../derive/who.ts'
import { type EntrySaid, entriesSaid } from '../parts/entries-said.ts'
import { childId } from './ids.ts'
import type { Note } from './notes.ts'
import { deriveDfe } from './snapshot.ts'

/** Why each value of a child is in the payload; of a record that is closed to the viewer, only that it is there. */
export interface WhyChild {
  number: string
  on: string
  restricted: boolean
  notes: readonly Note[]
  entries: ReadonlyMap<string, EntrySaid>
}

/** The look is logged: the family can see that somebody who makes returns looked. @throws KithError `not-found`. */
export async function whyChild(viewer: Viewer, number: string, on: string): Promise<WhyChild> {
  const children = await childrenFor(viewer, { ...wholeHistory(on), kind: 'all' })
  const child = children.find((one) => childId(one.number) === number)
  const [made] = child ? await deriveDfe(viewer, [child], { on }) : []
  if (!child || !made)
    throw new KithError('not-found', 'No child with this number is in the payload of that day.')
  const restricted = (await readPeople(viewer, child.records)).some((person) => person.restricted)
  if (restricted) return { number, on, restricted, notes: [], entries: new Map() }
  const purpose = 'Daily collection: why each value is in it'
  await logLook(viewer, { people: child.records, rule: 'the council must send its returns', purpose })
  const ids = made.notes.flatMap(({ basis }) => (basis.entry ? [basis.entry] : []))
  return { number, on, restricted, notes: made.notes, entries: await entriesSaid(viewer, ids) }
}
