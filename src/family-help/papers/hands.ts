import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { behindWalls, madeFor } from '../../record/access/index.ts'
import { readHead } from '../families/head.ts'
import { readOwners } from '../plan/owners.ts'

/** People who work elsewhere: at the meeting, in another team or council. */
export const OTHERS = 'others'

/** Somebody into whose hands a paper can come: a person's id, or those who work elsewhere. */
export interface Reader {
  key: string
  name: string
  /** Somebody of the family is kept safe from them: nothing of the family's comes into their hands. */
  keptFrom: boolean
}

/** Those who may be given a paper about a family. */
export async function readReaders(viewer: Viewer, family: string): Promise<Reader[]> {
  const owners = await readOwners(viewer, family)
  const { people } = await readHead(viewer, family)
  const readers: Reader[] = [{ key: OTHERS, name: 'People who work elsewhere', keptFrom: false }]
  for (const { kind, id, name } of owners)
    if (kind === 'person')
      readers.push({ key: id, name, keptFrom: await isKeptFrom(viewer, id, family, people) })
  return readers
}

async function isKeptFrom(
  viewer: Viewer,
  person: string,
  family: string,
  members: ReadonlyMap<string, unknown>,
): Promise<boolean> {
  const behind = await behindWalls(inHandsOf(viewer, person))
  return behind.families.includes(family) || behind.people.some((id) => members.has(id))
}

/** A read that ends in these hands: no restricted record is open to it, and nothing that is kept from the person. */
export function inHandsOf(viewer: Viewer, reader: string): Viewer {
  const { account: _account, worker: _worker, ...actor } = viewer.actor
  const outside = { ...viewer, actor }
  return reader === OTHERS ? outside : madeFor(outside, reader)
}

/** These readers, as a paper may be made for them. @throws KithError `conflict` where one may be given nothing of this. */
export async function mustBeReaders(
  viewer: Viewer,
  family: string,
  asked: readonly string[],
): Promise<Reader[]> {
  const known = await readReaders(viewer, family)
  const readers = asked.map((key) => known.find((one) => one.key === key))
  if (readers.length === 0 || readers.some((one) => !one || one.keptFrom))
    throw new KithError(
      'conflict',
      'Choose again whose hands this comes into. Somebody is not in the list, or is given their own part of the plan instead.',
    )
  return readers as Reader[]
}
