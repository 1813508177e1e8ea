import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { fromDays, fromRange, overlap, type Period, toRange } from '../../platform/time/period.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../access/index.ts'
import { ADDRESS_KINDS, keysOf } from '../codes.ts'
import { writeEntry } from '../ledger/write.ts'
import { asPostcode } from '../search/question.ts'
import { indexAddresses, onOneLine } from './addresses.ts'

/** What an address says; the same when it is recorded and when it is put right. */
export const addressFields = {
  lines: field.text('Enter the address', 400),
  postcode: field
    .optionalText(10)
    .refine((typed) => !typed || asPostcode(typed) !== undefined, 'Enter a postcode, such as KB4 2AL')
    .transform((typed) => (typed ? (asPostcode(typed) ?? null) : null)),
  from: field.day('Enter the day from which this is the address'),
  /** The last day there, where it is known. */
  lastDay: field.day().optional(),
  confidential: field.yesNo().default(false),
}

/** Where people live from a day on. The home before it ends on that day, for each of them. */
export const recordAddress = operation({
  name: 'record-address',
  inWords: 'Wrote down an address',
  summary: 'Record where people live, stay or get letters, from a day on; the address before it ends then.',
  input: z.object({
    people: field.listOf(field.id()),
    kind: field.choice(keysOf(ADDRESS_KINDS), 'Choose what kind of address it is').default('home'),
    ...addressFields,
  }),
  may: may('write', subject.people()),
  async run({ people, ...address }, context) {
    for (const person of people) await makeRoom(context, person, address.kind, periodOf(address))
    await insertAddress(context, people, address)
    return { people }
  },
})

/** @throws KithError `invalid` where it would end before it begins. */
export function periodOf({ from, lastDay }: { from: string; lastDay?: string | undefined }): Period {
  if (lastDay && lastDay < from) throw invalid('lastDay', 'The last day there is on or after the first')
  return fromDays(from, lastDay ?? null)
}

export interface NewAddress extends z.output<z.ZodObject<typeof addressFields>> {
  kind: keyof typeof ADDRESS_KINDS
}

/** Adds an address for these people, as part of an operation. */
export async function insertAddress(
  context: Context,
  people: readonly string[],
  address: NewAddress,
): Promise<void> {
  const { kind, lines, postcode, confidential } = address
  const entry = await writeEntry(context, {
    kind: 'address-recorded',
    title: confidential ? 'A confidential address' : `${ADDRESS_KINDS[kind]}: ${onOneLine(address)}`,
    people,
    happenedOn: address.from,
    facts: { ...address },
  })
  const during = toRange(periodOf(address))
  const rows = people.map((person) => ({
    id: newId(),
    person_id: person,
    kind,
    lines: lines.replace(/\s*\n\s*/g, '\n'),
    postcode,
    during,
    confidential,
    entry_id: entry,
  }))
  await context.db.insertInto('person_address').values(rows).execute()
  await indexAddresses(context, people)
}

/** Ends the address before. @throws KithError `conflict` where a later one is on the record already. */
async function makeRoom(
  { db }: Context,
  person: string,
  kind: NewAddress['kind'],
  period: Period,
): Promise<void> {
  const rows = await db
    .selectFrom('person_address')
    .select(['id', 'during'])
    .where('person_id', '=', person)
    .where('kind', '=', kind)
    .forUpdate()
    .execute()
  for (const { id, during } of rows) {
    const before = fromRange(during)
    if (!overlap(before, period)) continue
    if (before.from >= period.from) throw taken(before)
    const ended = toRange({ from: before.from, until: period.from })
    await db.updateTable('person_address').set({ during: ended }).where('id', '=', id).execute()
  }
}

const taken = (period: Period) =>
  new KithError(
    'conflict',
    `There is an address from ${dayInWords(period.from)} on the record. Put its dates right first, or say on which day this one ended.`,
  )
