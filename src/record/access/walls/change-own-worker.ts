import { sql } from 'kysely'
import { z } from 'zod'
import { invalid } from '../../../platform/errors.ts'
import * as field from '../../../platform/operations/fields.ts'
import { operation } from '../../../platform/operations/operation.ts'
import { writeEntry } from '../../ledger/write.ts'
import { may } from '../may.ts'
import * as subject from '../subjects.ts'
import { wallsChanged } from './behind.ts'
import { giveOwnWorker } from './own-worker.ts'
import { readWall } from './walls.ts'

const ofWall = z.object({ wall: field.id(), worker: field.id('Choose somebody from the list of workers') })

/** The person from whom others are kept safe gets a worker of their own, who sees only what they need for them. */
export const nameOwnWorker = operation({
  name: 'name-own-worker',
  inWords: 'Gave somebody a worker of their own',
  summary: 'Give the person from whom others are kept safe a worker of their own, who sees only that person.',
  input: ofWall,
  may: may('keep-safe', subject.wall()),
  async run({ wall: id, worker }, context) {
    const { from, safe, workers } = await readWall(context, id)
    if (workers.some((one) => one.id === worker)) throw invalid('worker', 'They work with them already')
    await giveOwnWorker(context, { person: from.id, worker, safe: safe.map((person) => person.id) })
    return { wall: id }
  },
})

/** The own worker stops. They stay on that person's side while a wall stands: what they do not know they cannot tell. */
export const endOwnWorker = operation({
  name: 'end-own-worker',
  inWords: 'Ended that somebody has a worker of their own',
  summary: 'End that somebody works for one person alone. The wall between stays closed to them.',
  input: ofWall,
  may: may('keep-safe', subject.wall()),
  async run({ wall: id, worker }, context) {
    const { from, workers } = await readWall(context, id)
    const found = workers.find((one) => one.id === worker)
    if (!found) throw invalid('worker', 'They do not work with them now')
    await writeEntry(context, {
      kind: 'access-own-worker-ended',
      title: `${found.name} no longer works with them`,
      people: [from.id],
      facts: { worker },
    })
    await context.db
      .updateTable('own_worker')
      .set({ during: sql<string>`daterange(lower(during), ${context.today}::date)` })
      .where('person_id', '=', from.id)
      .where('worker_id', '=', worker)
      .where(sql<boolean>`upper(during) is null and not isempty(during)`)
      .execute()
    wallsChanged(context)
    return { wall: id }
  },
})
