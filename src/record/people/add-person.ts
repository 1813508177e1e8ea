import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../access/index.ts'
import { openRecords } from '../access/open-records.ts'
import { findAlike } from '../duplicates/find-alike.ts'
import { recordNotDuplicate } from '../duplicates/not-duplicate.ts'
import { asPostcode } from '../search/question.ts'
import { aboutPerson, checkPerson } from './about-person.ts'
import { insertIdentifier, storedNumber } from './add-identifier.ts'
import { insertPerson } from './insert-person.ts'
import { readPeople } from './person.ts'
import { addressFields, insertAddress } from './record-address.ts'

/** What is asked when somebody comes into the record. */
export const newPersonFields = {
  ...aboutPerson,
  nhsNumber: field.optionalText(20),
  upn: field.optionalText(20),
  addressLines: field.optionalText(400),
  postcode: addressFields.postcode,
  confidentialAddress: field.yesNo().default(false),
  /** `new`, or the id of somebody on the record who it is after all. Needed where somebody is like them. */
  sameAs: z
    .union([z.literal('new'), z.uuid()], { error: 'Choose one of them, or “This is somebody new”' })
    .optional(),
}

export type PersonAsked = z.output<z.ZodObject<typeof newPersonFields>>

/** Whoever brings somebody in may go on with their record, as if they had stated a purpose. */
const BROUGHT_IN = { kind: 'purpose', purpose: 'Brought this person into the record' } as const

/** Brings somebody into the record who is in no family of theirs yet; their record is then open for twelve hours. */
export const addPerson = operation({
  name: 'add-person',
  inWords: 'Added somebody to the record',
  summary:
    'Bring a person into the record. Where somebody on it may be the same person, say in `sameAs` who, or `new`.',
  input: z.object(newPersonFields),
  may: may('add-people'),
  async run(asked, context) {
    const { person, added } = await bringIn(context, asked)
    if (added) await openRecords(context, [person], BROUGHT_IN)
    return { person, added }
  },
})

/**
 * Brings somebody in, as part of an operation; or gives the person on the record who they are after all.
 * @throws KithError `invalid` at `sameAs` where somebody on the record may be the same person and nobody has said.
 */
export async function bringIn(
  context: Context,
  asked: PersonAsked,
): Promise<{ person: string; added: boolean }> {
  const { sameAs, nhsNumber, upn } = asked
  if (sameAs && sameAs !== 'new') return { person: sameAs, added: false }
  checkPerson(asked, context.today)
  const nhs = nhsNumber && storedNumber('nhs', nhsNumber, 'nhsNumber')
  const alike = await alikeTo(context, asked)
  if (!sameAs && alike.length > 0) throw mayBeKnown()
  const person = await insertPerson(context, asked)
  if (nhs) await insertIdentifier(context, { person, kind: 'nhs', value: nhs })
  if (upn) await insertIdentifier(context, { person, kind: 'upn', value: storedNumber('upn', upn) })
  await insertHome(context, person, asked)
  for (const other of alike)
    await recordNotDuplicate(context, [person, other], 'Said to be somebody new when they were added')
  return { person, added: true }
}

const mayBeKnown = () =>
  invalid(
    'sameAs',
    'Choose who this is: somebody on the record who may be the same, or “This is somebody new”',
  )

/** A restricted record only where it is exactly this person: a guess is not told that it is there. */
async function alikeTo(context: Context, asked: PersonAsked): Promise<string[]> {
  const found = (await findAlike(context, describeAsked(asked))).filter(({ verdict }) => verdict === 'same')
  const known = await readPeople(
    context,
    found.map(({ person }) => person),
  )
  const restricted = new Set(known.filter((person) => person.restricted).map(({ id }) => id))
  return found.filter(({ person, exact }) => exact || !restricted.has(person)).map(({ person }) => person)
}

/** What was typed, as it is compared. */
function describeAsked(asked: Partial<PersonAsked>) {
  const {
    givenNames = '',
    familyName = '',
    knownAs,
    birthDate,
    expectedBirthDate,
    nhsNumber,
    postcode,
  } = asked
  return {
    givenNames,
    familyName,
    knownAs: knownAs ?? null,
    birthDate: birthDate ?? null,
    expectedBirthDate: expectedBirthDate ?? null,
    nhsNumber: nhsNumber?.replace(/\D/g, '') || null,
    postcode: postcode ? (asPostcode(postcode) ?? null) : null,
  }
}

/** The same of a form that was not checked yet: what cannot be a name, a day or a number is left out. */
export function describeTyped(typed: Record<string, unknown>) {
  const fit = Object.entries(newPersonFields).flatMap(([name, field]) => {
    const { success, data } = field.safeParse(typed[name])
    return success ? [[name, data]] : []
  })
  return describeAsked(Object.fromEntries(fit))
}

async function insertHome(context: Context, person: string, asked: PersonAsked): Promise<void> {
  const { addressLines: lines, postcode, confidentialAddress: confidential } = asked
  if (!lines) return
  await insertAddress(context, [person], { kind: 'home', lines, postcode, confidential, from: context.today })
}
