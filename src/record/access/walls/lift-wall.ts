import { z } from 'zod'
import * as field from '../../../platform/operations/fields.ts'
import { operation } from '../../../platform/operations/operation.ts'
import { toRange } from '../../../platform/time/period.ts'
import { writeEntry } from '../../ledger/write.ts'
import { may } from '../may.ts'
import * as subject from '../subjects.ts'
import { wallsChanged } from './behind.ts'
import { holdWall } from './hold-wall.ts'

/** Decides that these people no longer have to be kept safe from that one. */
export const liftWall = operation({
  name: 'lift-wall',
  inWords: 'Decided that nobody has to be kept safe any more',
  summary: 'Decide that somebody no longer has to be kept safe from another.',
  input: z.object({
    wall: field.id(),
    version: field.version(),
    why: field.text('Say why they no longer have to be kept safe, and who was asked', 1000),
  }),
  may: may('lift-wall', subject.wall()),
  async run({ wall: id, version, why }, context) {
    const wall = await holdWall(context, id, version)
    await writeEntry(context, {
      kind: 'access-wall-lifted',
      title: 'No longer kept safe from somebody',
      body: why,
      people: wall.safe.map((person) => person.id),
      facts: { wall: id, from: wall.from.id },
    })
    await context.db
      .updateTable('wall')
      .set({ during: toRange({ from: wall.since, until: context.today }), version: version + 1 })
      .where('id', '=', id)
      .execute()
    wallsChanged(context)
    return { person: wall.safe[0]!.id }
  },
})
