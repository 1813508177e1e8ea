import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { fromRange, overlap, type Period, toRange } from '../../platform/time/period.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { type Address, addressesOf, indexAddresses, onOneLine } from './addresses.ts'
import { addressFields, periodOf } from './record-address.ts'

/** Puts an address or its dates right. What stood there before remains in the ledger. */
export const correctAddress = operation({
  name: 'correct-address',
  inWords: 'Put an address right',
  summary: 'Put right an address, its dates, or whether it is confidential.',
  input: z.object({ person: field.id(), address: field.id(), ...addressFields }),
  may: may('write', subject.person()),
  async run({ person, address: id, ...address }, context) {
    const all = await addressesOf(context, [person])
    const before = all.find((one) => one.id === id)
    if (!before)
      throw new KithError('not-found', 'That address is no longer on the record. Open the page again.')
    const period = periodOf(address)
    refuseOverlap(all, before, period)
    const { lines, postcode, confidential } = address
    await writeEntry(context, {
      kind: 'address-corrected',
      title: confidential
        ? 'A confidential address was put right'
        : `Address put right: ${onOneLine(address)}`,
      people: [person],
      happenedOn: address.from,
      facts: { before, after: address },
    })
    await context.db
      .updateTable('person_address')
      .set({ lines, postcode, confidential, during: toRange(period) })
      .where('id', '=', id)
      .execute()
    await indexAddresses(context, [person])
    return { person }
  },
})

function refuseOverlap(all: readonly Address[], before: Address, period: Period): void {
  const other = all.find(
    (one) => one.id !== before.id && one.kind === before.kind && overlap(one.period, period),
  )
  if (!other) return
  const { from, until } = fromRange(toRange(other.period))
  const end = until ? ` to ${dayInWords(until)}` : ''
  throw invalid('from', `Another address holds from ${dayInWords(from)}${end}. Choose days outside it`)
}
