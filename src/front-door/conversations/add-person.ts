import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation, type Viewer } from '../../platform/operations/operation.ts'
import { logLook, may } from '../../record/access/index.ts'
import { findAlike } from '../../record/duplicates/find-alike.ts'
import { insertPerson } from '../../record/people/insert-person.ts'
import { type AnyPerson, readPeople } from '../../record/people/person.ts'
import { holdFor, ofConversation, takeUp } from './guard.ts'
import { linkTo, part } from './link-person.ts'

export interface WhoTheyMayBe {
  given?: string
  family?: string
  birth?: string
}

export interface MayBe {
  person: AnyPerson
  because: string[]
}

/** Those of the record who may be the same person, and why; a restricted record only where it is exactly this person. Written into the access log. */
export async function whoTheyMayBe(viewer: Viewer, { given, family, birth }: WhoTheyMayBe): Promise<MayBe[]> {
  const found = await findAlike(viewer, {
    givenNames: given ?? '',
    familyName: family ?? '',
    birthDate: birth ?? null,
  })
  const ids = found.map(({ person }) => person)
  const people = new Map((await readPeople(viewer, ids)).map((one) => [one.id, one]))
  await logLook(viewer, {
    people: ids,
    rule: 'a family must be found before it can be helped',
    purpose: 'search',
  })
  return found.flatMap(({ person, because, exact }) => {
    const one = people.get(person)
    return one && (exact || !one.restricted) ? [{ person: one, because }] : []
  })
}

/** Brings somebody new into the record and into the conversation, once it is sure that the record does not have them. */
export const addPersonToConversation = operation({
  name: 'add-person-to-conversation',
  inWords: 'Added somebody to a conversation',
  summary:
    'Bring somebody new into the record, whom a conversation is about. Those who look alike are shown first.',
  input: ofConversation.extend({
    given: field.text('Enter a first name, or “Unborn baby”'),
    family: field.optionalText(),
    birth: field.day('Enter a real date of birth, such as 27 3 2016').optional(),
    sex: field.choice(['F', 'M', 'U'], 'Choose one').default('U'),
    part,
    looked: field.yesNo().optional(),
  }),
  may: may('converse'),
  async run({ conversation: id, looked, part, ...person }, context) {
    const conversation = await holdFor(context, id, 'link')
    if (person.birth && person.birth > context.today)
      throw new KithError('invalid', 'Some answers need another look.', {
        problems: [{ path: ['birth'], message: 'Enter a date of birth that is not after today' }],
      })
    if (!looked && (await whoTheyMayBe(context, person)).length > 0)
      throw new KithError(
        'conflict',
        'Somebody in the record may be this person. Look at who was found, then add.',
      )
    const { given, family, birth, sex } = person
    const added = await insertPerson(context, {
      givenNames: given,
      familyName: family,
      birthDate: birth ?? null,
      sex,
    })
    await linkTo(context, conversation, added, part)
    await takeUp(context, conversation)
    return { conversation: id, person: added }
  },
})
