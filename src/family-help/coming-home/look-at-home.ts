import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { findComingHome } from './read-coming-home.ts'
import { HOW } from './stability.ts'

/** How it is at home after the return. A time away is written down with what was missing, and is nobody’s failure. */
export const lookAtHome = operation({
  name: 'look-at-coming-home',
  inWords: 'Looked how it is since a child came home',
  summary: 'Write down how it is since a child came home, and what helps or was missing.',
  input: z.object({
    family: field.id(),
    plan: field.id(),
    on: field.day('Enter the day, such as 27 3 2026').optional(),
    how: field.choice(keysOf(HOW), 'Choose how it is'),
    words: field.text('Say what helps, or what was missing', 4000),
  }),
  may: may('write', subject.family()),
  async run({ family, plan, on, how, words }, context) {
    const { db, actor, now, today } = context
    const { homeOn, child } = await findComingHome(context, family, plan)
    const day = on ?? today
    if (!homeOn) throw new KithError('conflict', 'Write down first when they came home.')
    if (day > today || day < homeOn) throw invalid('on', 'Enter a day since they came home, up to today')
    const entry = await writeEntry(context, {
      kind: 'home-looked',
      title: `Since coming home: ${HOW[how].split(':')[0]!.toLowerCase()}`,
      body: words,
      people: [child],
      family,
      happenedOn: day,
      facts: { plan, how },
    })
    const row = { id: newId(), coming_home_id: plan, looked_on: day, how, words, author: actor.name }
    await db
      .insertInto('coming_home_look')
      .values({ ...row, written_at: now, entry_id: entry })
      .execute()
    return { family, plan }
  },
})
