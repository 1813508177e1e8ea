import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation, type Viewer } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { insertPerson } from '../../record/people/insert-person.ts'
import { type Findings, findFor } from '../../record/search/search.ts'
import { holdFor, ofConversation, takeUp } from './guard.ts'
import { linkTo, part } from './link-person.ts'

export interface WhoTheyMayBe {
  given?: string
  family?: string
  birth?: string
}

/** Those of the record who may be the same person. */
export const whoTheyMayBe = (
  viewer: Viewer,
  { given = '', family = '', birth = '' }: WhoTheyMayBe,
): Promise<Findings> => findFor(viewer, `${given} ${family} ${birth}`.trim())

/** Brings somebody new into the record and into the conversation, once it is sure that the record does not have them. */
export const addPersonToConversation = operation({
  name: 'add-person-to-conversation',
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
    if (!looked && (await whoTheyMayBe(context, person)).people.length > 0)
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
