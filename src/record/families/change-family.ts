import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { fromDays, fromRange, toRange } from '../../platform/time/period.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, refuseEmergencyAlone, subject } from '../access/index.ts'
import { keysOf } from '../codes.ts'
import { writeEntry } from '../ledger/write.ts'
import { bringIn, newPersonFields } from '../people/add-person.ts'
import { mustBeOpen } from '../people/person.ts'
import { beginRelationship } from '../relationships/begin-relationship.ts'
import { STATED_KINDS } from '../relationships/kinds.ts'
import { hold } from '../stale.ts'
import { beginFamily, indexFamily, joinFamily } from './begin-family.ts'
import { memberIds } from './family.ts'

/** Brings together those whom the record holds as one family. Each of their records must be open to whoever says so. */
export const startFamily = operation({
  name: 'start-family',
  inWords: 'Began a family',
  summary:
    'Say who is one family. Everyone with parental responsibility and anyone a child lives with belongs to it.',
  input: z.object({
    people: field.listOf(field.id(), 'Choose who is in the family'),
    name: field.text('Enter a name for the family', 100),
    from: field.day().optional(),
  }),
  may: may('write', subject.people()),
  run: async ({ people, name, from }, context) => ({
    family: await beginFamily(context, { name, members: people, from: from ?? context.today }),
  }),
})

/** Somebody comes into the family: new to the record, or on it already and open to whoever adds them. */
export const addFamilyMember = operation({
  name: 'add-family-member',
  inWords: 'Added somebody to the family',
  summary: 'Add somebody to a family: new to the record, or known to it (`sameAs`).',
  input: z.object({
    family: field.id(),
    from: field.day().optional(),
    /** Whom in the family they are related to, and what they are to them. */
    relatedTo: field.id('Choose somebody of the family').optional(),
    kind: field.choice(keysOf(STATED_KINDS), 'Choose what they are to each other').optional(),
    ...newPersonFields,
  }),
  may: may('write', subject.family()),
  async run({ family, from, relatedTo, kind, ...asked }, context) {
    const { person, added } = await bringIn(context, asked)
    const members = await memberIds(context, family)
    if (members.includes(person)) throw new KithError('conflict', 'They are in this family already.')
    if (!added) {
      await may('read', subject.person('person')).check(context, { person })
      await refuseEmergencyAlone(context, [person, ...members])
    }
    await joinFamily(context, { family, people: [person], from: from ?? context.today })
    if (relatedTo && kind) {
      if (!members.includes(relatedTo)) throw invalid('relatedTo', 'Choose somebody of the family')
      await beginRelationship(context, {
        person: relatedTo,
        other: person,
        kind,
        from: from ?? context.today,
      })
    }
    return { family, person, added }
  },
})

/** Somebody is no longer of the family. What they were to it stays on the record. */
export const leaveFamily = operation({
  name: 'leave-family',
  inWords: 'Wrote that somebody left the family',
  summary: 'Say on which day somebody was last in a family.',
  input: z.object({
    family: field.id(),
    person: field.id('Choose who has left'),
    lastDay: field.day('Enter their last day in the family'),
    reason: field.optionalText(500),
  }),
  may: may('write', subject.family()),
  async run({ family, person, lastDay, reason = '' }, context) {
    const { db } = context
    await mustBeOpen(context, [person])
    const row = await db
      .selectFrom('family_member')
      .select(['id', 'during'])
      .where('family_id', '=', family)
      .where('person_id', '=', person)
      .where((where) => where.fn('upper_inf', ['during']))
      .forUpdate()
      .executeTakeFirst()
    if (!row) throw new KithError('conflict', 'They are not in this family now.')
    const { from } = fromRange(row.during)
    if (lastDay < from)
      throw invalid('lastDay', `Choose a day on or after ${dayInWords(from)}, when they came`)
    await db
      .updateTable('family_member')
      .set({ during: toRange(fromDays(from, lastDay)) })
      .where('id', '=', row.id)
      .execute()
    await writeEntry(context, {
      kind: 'family-left',
      title: 'Left the family on the record',
      body: reason,
      people: [person],
      family,
      happenedOn: lastDay,
      facts: { family, person, lastDay, reason },
    })
    return { family }
  },
})

/** The name by which a family is listed. @throws KithError `stale` where somebody renamed it meanwhile. */
export const renameFamily = operation({
  name: 'rename-family',
  inWords: 'Changed the family’s name',
  summary: 'Change the name by which a family is listed.',
  input: z.object({
    family: field.id(),
    version: field.version(),
    name: field.text('Enter a name for the family', 100),
  }),
  may: may('write', subject.family()),
  async run({ family, version, name }, context) {
    const { db } = context
    const now = await db
      .selectFrom('family')
      .select('name')
      .where('id', '=', family)
      .executeTakeFirstOrThrow()
    await hold(context, 'family', family, version, () => ({ Name: now.name }))
    await db
      .updateTable('family')
      .set({ name, version: version + 1 })
      .where('id', '=', family)
      .execute()
    await indexFamily(context, family, name)
    await writeEntry(context, {
      kind: 'family-renamed',
      title: `The family is listed as ${name}`,
      people: await memberIds(context, family),
      family,
      facts: { before: now.name, after: name },
    })
    return { family }
  },
})
