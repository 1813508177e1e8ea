import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation, type Viewer } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { insertPerson } from '../../record/people/insert-person.ts'
import { addressFields, insertAddress } from '../../record/people/record-address.ts'
import { beginRelationship } from '../../record/relationships/begin-relationship.ts'
import { type MayBe, whoTheyMayBe } from './add-person.ts'
import { FAMILY_PARTS, type FamilyPartKey, partOf } from './family-parts.ts'
import { holdFor, ofConversation, takeUp } from './guard.ts'
import { linkTo } from './link-person.ts'

const somebody = z.object({
  given: field.text('Enter a first name, or “Unborn baby”'),
  /** Where it is another than the family's. */
  family: field.optionalText(),
  birth: field.day('Enter a real date of birth, such as 27 3 2016').optional(),
  sex: field.choice(['F', 'M', 'U'], 'Choose one').default('U'),
  part: field.choice(keysOf(FAMILY_PARTS), 'Choose who they are'),
  looked: field.yesNo().optional(),
})

const input = ofConversation.extend({
  family: field.optionalText(),
  people: z.array(somebody).min(1, 'Write down at least one person').max(30),
  /** Where the children live. */
  lines: field.optionalText(400),
  postcode: addressFields.postcode,
})

export type Somebody = z.output<typeof somebody>

/** Brings a whole family into the record and into the conversation: each said once, and how they stand to the children with it. */
export const addFamily = operation({
  name: 'add-family-to-conversation',
  inWords: 'Wrote down the family',
  summary:
    'Bring the people of a family into the record in one go, with who they are to the children and where they live. Those who look alike are shown first.',
  input,
  may: may('converse'),
  async run({ conversation: id, family, people, lines, postcode }, context) {
    const conversation = await holdFor(context, id, 'link')
    await mustBeNew(context, family, people)
    const added: Added[] = []
    for (const one of people) added.push({ person: await insertOne(context, family, one), part: one.part })
    for (const { person, part } of added) await linkTo(context, conversation, person, partOf(part).part)
    await relate(context, added)
    await houseThem(context, added, { lines, postcode })
    await takeUp(context, conversation)
    return { conversation: id, people: added.map(({ person }) => person) }
  },
})

/** Those of the record who may be somebody of these rows, by row. */
export async function whoEachMayBe(
  viewer: Viewer,
  family: string | undefined,
  people: readonly Partial<Pick<Somebody, 'given' | 'family' | 'birth'>>[],
): Promise<MayBe[][]> {
  const found: MayBe[][] = []
  for (const { given, family: own, birth } of people)
    found.push(given ? await whoTheyMayBe(viewer, { given, family: own || family, birth }) : [])
  return found
}

async function mustBeNew(
  context: Context,
  family: string | undefined,
  people: readonly Somebody[],
): Promise<void> {
  const future = people.findIndex(({ birth }) => birth && birth > context.today)
  if (future >= 0) throw invalid(`people.${future}.birth`, 'Enter a date of birth that is not after today')
  const alike = await whoEachMayBe(
    context,
    family,
    people.map((one) => (one.looked ? {} : one)),
  )
  if (alike.every((some) => some.length === 0)) return
  throw new KithError(
    'conflict',
    'Somebody in the record may be one of them. Look at who was found, then add.',
  )
}

const insertOne = (context: Context, family: string | undefined, one: Somebody): Promise<string> =>
  insertPerson(context, {
    givenNames: one.given,
    familyName: one.family || family,
    birthDate: one.birth ?? null,
    sex: one.sex,
  })

interface Added {
  person: string
  part: FamilyPartKey
}

/** What each is to every child. Brothers and sisters are said once for each two. */
async function relate(context: Context, added: readonly Added[]): Promise<void> {
  const children = added.filter(({ part }) => part === 'child').map(({ person }) => person)
  for (const { person, part } of added) {
    const { toChildren: kind, livesWith = false } = partOf(part)
    if (!kind) continue
    const whose = part === 'child' ? children.slice(0, children.indexOf(person)) : children
    for (const child of whose)
      await beginRelationship(context, { person: child, other: person, kind, livesWith })
  }
}

/** Where the children live, with those who live there too; nobody else's address is touched. */
async function houseThem(
  context: Context,
  added: readonly Added[],
  { lines, postcode }: { lines?: string; postcode: string | null },
): Promise<void> {
  const there = added.filter(({ part }) => partOf(part).livesWith).map(({ person }) => person)
  if (!lines || there.length === 0) return
  const home = { kind: 'home', lines, postcode, confidential: false, from: context.today } as const
  await insertAddress(context, there, home)
}
