import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { childrenOf } from '../the-family.ts'
import { mayForEach } from './every-family.ts'

export const MANNERS = { 'one-to-one': 'One to one', group: 'In a group' } as const
type Manner = keyof typeof MANNERS

/** How closely a family was thought about: more where there is more risk (L1559). */
export const SUPERVISION_DEPTHS = {
  light: 'Briefly: things are steady',
  ordinary: 'In ordinary depth',
  deep: 'In depth: there is risk, or we are unsure',
} as const

const about = z.object({
  family: field.id(),
  depth: field.choice(keysOf(SUPERVISION_DEPTHS), 'Choose how closely you thought about this family'),
  reflection: field.text('Write what you thought about together', 4000),
  decision: field.text('Write what you decided, or that things go on as they are', 2000),
})

type About = z.output<typeof about>

/** Reflective supervision led by a social worker, one to one or in a group, about one family or several (L1559 to L1566). */
export const recordSupervision = operation({
  name: 'record-supervision',
  inWords: 'Wrote down supervision',
  summary: 'Record supervision led by a social worker: what was thought and decided about each family.',
  input: z.object({
    on: field.day('Enter the day, such as 27 3 2026').optional(),
    manner: field.choice(keysOf(MANNERS), 'Choose one to one or a group'),
    about: z.array(about, { error: 'Choose at least one family' }).min(1).max(30),
  }),
  may: mayForEach('oversee', 'about'),
  async run({ on, manner, about }, context) {
    const day = on ?? context.today
    if (day > context.today) throw invalid('on', 'That day is still to come. Enter the day you met.')
    mustBeOnce(about)
    const { db, actor, now } = context
    const id = newId()
    await db
      .insertInto('supervision')
      .values({
        id,
        held_on: day,
        manner,
        led_by: actor.name,
        worker_id: actor.worker ?? null,
        written_at: now,
      })
      .execute()
    for (const one of about) await keepFamily(context, id, day, manner, one)
    return { supervision: id, families: about.length }
  },
})

function mustBeOnce(about: readonly About[]): void {
  const twice = about.findIndex(({ family }, at) => about.findIndex((one) => one.family === family) !== at)
  if (twice >= 0) throw invalid(`about.${twice}.family`, 'This family is here twice. Write about it once.')
}

async function keepFamily(context: Context, supervision: string, day: string, manner: Manner, one: About) {
  const { family, depth, reflection, decision } = one
  const entry = await writeEntry(context, {
    kind: 'supervision-held',
    title: `Supervision (${MANNERS[manner].toLowerCase()})`,
    body: `${reflection}\n\nDecided: ${decision}`,
    people: await childrenOf(context, family),
    family,
    happenedOn: day,
    facts: { supervision, depth, decision },
  })
  const row = { supervision_id: supervision, family_id: family, held_on: day, depth, reflection, decision }
  await context.db
    .insertInto('supervision_family')
    .values({ ...row, entry_id: entry })
    .execute()
}
