import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { readSession, sessionInWords } from './read-sessions.ts'

const count = (what: string) =>
  z.coerce
    .number(`Enter how many ${what}, 0 for none`)
    .int('Enter a whole number')
    .min(0, 'Enter 0 or more')
    .max(2_000, 'Enter 2,000 or fewer')

const input = z.object({
  offerSession: field.id(),
  version: field.version(),
  cameOfIt: field.choice(['held', 'called-off'], 'Choose whether it was held'),
  adults: count('adults came').optional(),
  children: count('children and young people came').optional(),
  firstTime: count('came for the first time').optional(),
  helped: count('said that it helped').optional(),
  notHelped: count('said that it did not help').optional(),
  said: field.optionalText(1_000),
})

/**
 * Heads are counted, and nobody is written down: there is no field for a name, and nothing of it can reach a record. The
 * same form puts a count right.
 */
export const recordSession = operation({
  name: 'record-offer-session',
  summary: 'Say how many came to an offer to everybody and whether it helped, or that it was called off.',
  input,
  may: may('keep-community'),
  async run({ offerSession: id, version, ...given }, context) {
    await hold(context, 'offer_session', id, version, async () =>
      sessionInWords(await readSession(context, id)),
    )
    const { offerName, on } = await readSession(context, id)
    const columns = columnsOf(given)
    if (given.cameOfIt === 'held' && on > context.today) throw invalid('cameOfIt', 'It is still to come')
    const entry_id = await writeEntry(context, {
      kind: given.cameOfIt === 'held' ? 'offer-held' : 'offer-called-off',
      title: `${offerName}: ${given.cameOfIt === 'held' ? 'held' : 'called off'}`,
      people: [],
      happenedOn: on,
      facts: { session: id, ...columns },
    })
    await context.db
      .updateTable('offer_session')
      .set({ ...columns, entry_id, version: version + 1 })
      .where('id', '=', id)
      .execute()
    return { offerSession: id }
  },
})

type Given = Omit<z.output<typeof input>, 'offerSession' | 'version'>

/** @throws KithError `invalid` where more came for the first time than came, or more answered. */
function columnsOf({ cameOfIt, said = '', ...counts }: Given) {
  const nothing = { adults: null, children: null, first_time: null, helped: null, not_helped: null }
  if (cameOfIt === 'called-off') return { came_of_it: cameOfIt, ...nothing, said }
  const { adults, children, firstTime = null, helped = null, notHelped = null } = counts
  if (adults === undefined) throw invalid('adults', 'Enter how many adults came, 0 for none')
  if (children === undefined)
    throw invalid('children', 'Enter how many children and young people came, 0 for none')
  const came = adults + children
  if ((firstTime ?? 0) > came) throw invalid('firstTime', `Enter ${came} or fewer: so many came`)
  if ((helped ?? 0) + (notHelped ?? 0) > came)
    throw invalid('helped', `Enter ${came} answers or fewer: so many came`)
  return {
    came_of_it: cameOfIt,
    adults,
    children,
    first_time: firstTime,
    helped,
    not_helped: notHelped,
    said,
  }
}
