import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { findComingHome } from './read-coming-home.ts'

/** The child came home; written again, the day is put right. The help goes on, and somebody looks how it is. */
export const cameHome = operation({
  name: 'record-coming-home',
  inWords: 'Wrote down that a child came home',
  summary: 'Write down the day on which a child came home from care.',
  input: z.object({
    family: field.id(),
    plan: field.id(),
    version: field.version(),
    on: field.day('Enter the day, such as 27 3 2026'),
  }),
  may: may('write', subject.family()),
  async run({ family, plan, version, on }, context) {
    const before = await findComingHome(context, family, plan)
    if (on > context.today)
      throw invalid('on', 'That day is still to come. Write it down when they are home.')
    if (before.looks.some((look) => look.on < on))
      throw invalid('on', 'Somebody looked how it is before that day already. Enter an earlier one.')
    await hold(context, 'coming_home', plan, version, () => ({ 'Came home': before.homeOn ?? 'Not yet' }))
    await context.db
      .updateTable('coming_home')
      .set({ home_on: on, version: version + 1 })
      .where('id', '=', plan)
      .execute()
    await writeEntry(context, {
      kind: 'home-again',
      title: before.homeOn ? 'The day of coming home was put right' : 'Came home',
      people: [before.child],
      family,
      happenedOn: on,
      facts: { plan },
    })
    return { family, plan }
  },
})
