import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { toRange } from '../../platform/time/period.ts'
import { writeEntry } from '../ledger/write.ts'
import { may } from './may.ts'
import { endRestriction } from './restriction.ts'
import { person } from './subjects.ts'
import { everyRecordOf } from './whole-person.ts'

/** Closes a record, with those merged into it, to everyone but the people named; saying it again changes who they are. */
export const restrictRecord = operation({
  name: 'restrict-record',
  inWords: 'Closed the record to others',
  summary: 'Restrict a record to the people named. In an emergency others can still open it, with a reason.',
  input: z.object({
    person: field.id(),
    reason: field.text('Say why the record has to be restricted', 1000),
    accounts: field.listOf(field.id(), 'Choose at least one person who may see the record'),
  }),
  may: may('restrict', person()),
  async run({ person: about, reason, accounts }, context) {
    const named = [...new Set(accounts)]
    const names = await namesOf(context, named)
    const people = await everyRecordOf(context, about)
    for (const each of people) await endRestriction(context, each)
    const entry = await writeEntry(context, {
      kind: 'access-restricted',
      title: 'The record was restricted',
      body: `${reason}\n\nOpen to: ${names.join(', ')}.`,
      people,
      facts: { accounts: named },
    })
    const during = toRange({ from: context.today, until: null })
    const rows = people.map((person_id) => ({ id: newId(), person_id, reason, during, entry_id: entry }))
    await context.db
      .insertInto('restriction')
      .values(rows.map((row) => ({ ...row, accounts: named })))
      .execute()
    return { person: about, restriction: rows.find((row) => row.person_id === about.toLowerCase())!.id }
  },
})

async function namesOf({ db }: Context, accounts: string[]): Promise<string[]> {
  if (accounts.length === 0) throw invalid('accounts', 'Choose at least one person who may see the record')
  const rows = await db
    .selectFrom('account')
    .select('name')
    .where('id', 'in', accounts)
    .where('active', '=', true)
    .orderBy('name')
    .execute()
  if (rows.length === accounts.length) return rows.map((row) => row.name)
  throw invalid('accounts', 'One of these accounts has been closed. Choose from the list again')
}
