import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { fromDays, toRange } from '../../platform/time/period.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, refuseEmergencyAlone, subject } from '../access/index.ts'
import { keysOf } from '../codes.ts'
import { writeEntry } from '../ledger/write.ts'
import { mustBeOpen } from '../people/person.ts'
import { hold } from '../stale.ts'
import { beginRelationship, columnsOf, type RelationshipFacts } from './begin-relationship.ts'
import { NATURES, STATED_KINDS } from './kinds.ts'
import { type Relationship, relationshipsOf } from './relationship.ts'

export const SAFETY = {
  safe: 'Safe to be with',
  'not-safe': 'Not safe to be with',
  'not-known': 'We do not know',
} as const

/** What may be said of a relationship. */
export const relationshipFields = {
  nature: field.choice(keysOf(NATURES), 'Choose how they came to be related').default('biological'),
  parentalResponsibility: field.yesNo().default(false),
  livesWith: field.yesNo().default(false),
  safety: field.choice(keysOf(SAFETY), 'Say whether it is safe to be with them').default('not-known'),
  countsAsFamily: field.yesNo().nullish().default(null),
  childsWords: field.optionalText(500).transform((words) => words || null),
  contactRules: field.optionalText(1000).transform((rules) => rules || null),
}

/** Says how two people on the record stand to each other. Both records must be open to whoever says it. */
export const addRelationship = operation({
  name: 'add-relationship',
  inWords: 'Added a relationship',
  summary: 'Record how two people stand to each other: `other` is the `kind` of `person`.',
  input: z.object({
    person: field.id(),
    other: field.id('Choose somebody from the list'),
    kind: field.choice(keysOf(STATED_KINDS), 'Choose what they are to each other'),
    from: field.day().optional(),
    ...relationshipFields,
  }),
  may: may('write', subject.person()),
  async run(stated, context) {
    if (stated.person === stated.other) throw invalid('other', 'Choose somebody else')
    await may('read', subject.person('other')).check(context, { other: stated.other })
    await refuseEmergencyAlone(context, [stated.person, stated.other])
    const { from = context.today, ...facts } = stated
    return { person: stated.person, relationship: await beginRelationship(context, { ...facts, from }) }
  },
})

/** Changes what a relationship says; who and what stays. */
export const changeRelationship = operation({
  name: 'change-relationship',
  inWords: 'Changed a relationship',
  summary: 'Change what the record says of a relationship. What is left out goes back to “not known”.',
  input: z.object({
    person: field.id(),
    relationship: field.id(),
    version: field.version(),
    ...relationshipFields,
  }),
  may: may('write', subject.person()),
  async run({ person, relationship: id, version, ...after }, context) {
    const before = await held(context, person, id)
    await hold(context, 'relationship', id, version, () => describeRelationship(before))
    await context.db
      .updateTable('relationship')
      .set({ ...columnsOf(after), version: version + 1 })
      .where('id', '=', id)
      .execute()
    await writeEntry(context, {
      kind: 'relationship-changed',
      title: 'What is known of a relationship changed',
      people: [before.person, before.other],
      facts: { before, after },
    })
    return { person }
  },
})

/** A relationship that holds no longer. It stays on the record. */
export const endRelationship = operation({
  name: 'end-relationship',
  inWords: 'Wrote that a relationship has ended',
  summary: 'Say on which day a relationship was last so.',
  input: z.object({
    person: field.id(),
    relationship: field.id(),
    version: field.version(),
    lastDay: field.day('Enter the last day on which it was so'),
    reason: field.optionalText(500),
  }),
  may: may('write', subject.person()),
  async run({ person, relationship: id, version, lastDay, reason = '' }, context) {
    const before = await held(context, person, id)
    await hold(context, 'relationship', id, version, () => describeRelationship(before))
    if (lastDay < before.period.from)
      throw invalid('lastDay', `Choose a day on or after ${dayInWords(before.period.from)}, when it began`)
    await context.db
      .updateTable('relationship')
      .set({ during: toRange(fromDays(before.period.from, lastDay)), version: version + 1 })
      .where('id', '=', id)
      .execute()
    await writeEntry(context, {
      kind: 'relationship-ended',
      title: 'A relationship ended',
      body: reason,
      people: [before.person, before.other],
      happenedOn: lastDay,
      facts: { relationship: id, lastDay, reason },
    })
    return { person }
  },
})

async function held(context: Context, person: string, id: string): Promise<Relationship> {
  const found = (await relationshipsOf(context, [person])).find((one) => one.id === id)
  if (!found) throw new KithError('not-found', 'That relationship is no longer there. Open the page again.')
  await mustBeOpen(context, [found.person, found.other])
  return found
}

const yesNo = (answer: boolean | null): string => (answer === null ? 'Not asked' : answer ? 'Yes' : 'No')

/** What a relationship says, by the labels of its form. */
export function describeRelationship(facts: RelationshipFacts): Record<string, string> {
  return {
    'How they came to be related': NATURES[facts.nature],
    'Parental responsibility': yesNo(facts.parentalResponsibility),
    'Lives with': yesNo(facts.livesWith),
    'Safe to be with': SAFETY[facts.safety],
    'Counts as family for the child': yesNo(facts.countsAsFamily),
    'In the child’s words': facts.childsWords ?? '',
    'Rules for time together': facts.contactRules ?? '',
  }
}
