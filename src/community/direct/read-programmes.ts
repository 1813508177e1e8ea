import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import '../tables.ts'

/** Support that is reached without the front door. */
export interface Programme {
  id: string
  version: number
  name: string
  words: string
  forWhom: string
  contact: string
  runBy: string
  endedOn: string | null
  /** Who works in it, by id: they see who takes part. */
  workers: string[]
}

/** Every programme, those that have come to their end last. */
export async function readProgrammes({ db, actor }: Viewer): Promise<Programme[]> {
  const { authority } = actor
  const { rows } =
    await sql<Programme>`select p.id, p.version, p.name, p.words, p.for_whom as "forWhom", p.contact,
      p.run_by as "runBy", p.ended_on as "endedOn",
      array(select w.worker_id from direct_programme_worker w
        where w.authority = ${authority} and w.programme_id = p.id) as workers
    from direct_programme p where p.authority = ${authority}
    order by p.ended_on is not null, lower(p.name), p.id`.execute(db)
  return rows
}

/** @throws KithError `not-found`. */
export async function readProgramme(viewer: Viewer, id: string): Promise<Programme> {
  const programme = (await readProgrammes(viewer)).find((one) => one.id === id)
  if (programme) return programme
  throw new KithError('not-found', 'There is no such support. Choose from the list.')
}

/** Who could work in one: partners and everybody else who has an account, by name. */
export async function readPartners({ db, actor }: Viewer): Promise<{ id: string; name: string }[]> {
  const { authority } = actor
  const { rows } = await sql<{ id: string; name: string }>`select w.id, w.name || ', ' || w.discipline as name
    from account a join worker w on w.authority = ${authority} and w.id = a.worker_id
    where a.authority = ${authority} and a.active and 'partner' = any(a.roles) order by w.name, w.id`.execute(
    db,
  )
  return rows
}
