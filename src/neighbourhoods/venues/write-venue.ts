import { sql } from 'kysely'
import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { hold } from '../../record/stale.ts'
import { tell } from '../tell.ts'
import { VENUE_KINDS } from './kinds.ts'
import { readVenue } from './venues.ts'
import '../tables.ts'

const fields = {
  name: field.text('Give the place its name', 120),
  kind: field.choice(keysOf(VENUE_KINDS), 'Choose what it is'),
  place: field.text('Say where it is', 200),
  neighbourhood: field.id('Choose a neighbourhood from the list').optional(),
  openWhen: field.optionalText(300),
  stepFree: field.yesNo('Say whether it can be reached without steps').optional(),
}

/** Somewhere new that families can walk in. */
export const addVenue = operation({
  name: 'add-venue',
  summary: 'Add a place where families can walk in or a team is based.',
  input: z.object(fields),
  may: may('shape-neighbourhoods'),
  async run(input, context) {
    const venue = newId()
    const entry_id = await tell(context, 'venue-added', `A place for families: ${input.name}`, {
      venue,
      ...input,
    })
    const row = { id: venue, ...rowOf(input), closed_on: null, entry_id }
    await context.db.insertInto('venue').values(row).execute()
    return { venue }
  },
})

/** What is known of a venue changes, or it is one of ours no more. */
export const changeVenue = operation({
  name: 'change-venue',
  summary: 'Change what is known of a venue, or say that it is closed.',
  input: z.object({
    venue: field.id(),
    version: field.version(),
    ...fields,
    closedOn: field.day('Enter the last day, such as 31 3 2027').optional(),
  }),
  may: may('shape-neighbourhoods'),
  async run({ venue, version, closedOn = null, ...input }, context) {
    const now = await readVenue(context, venue)
    await hold(context, 'venue', venue, version, () => ({
      Name: now.name,
      Where: now.place,
      Open: now.openWhen,
    }))
    const facts = { venue, ...input, closedOn }
    const entry_id = await tell(context, 'venue-changed', `A place for families: ${input.name}`, facts)
    const row = { ...rowOf(input), closed_on: closedOn, entry_id, version: sql<number>`version + 1` }
    await context.db.updateTable('venue').set(row).where('id', '=', venue).execute()
    return { venue }
  },
})

const rowOf = ({
  name,
  kind,
  place,
  neighbourhood,
  openWhen,
  stepFree,
}: z.output<z.ZodObject<typeof fields>>) => ({
  ...{ name, kind, place, neighbourhood_id: neighbourhood ?? null },
  ...{ open_when: openWhen ?? '', step_free: stepFree ?? null },
})
