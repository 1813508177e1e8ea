import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../access/index.ts'
import { keysOf } from '../codes.ts'
import { writeEntry } from '../ledger/write.ts'
import { policy } from './policy.ts'
import { readValue } from './read-value.ts'
import { SETTINGS, type SettingName, valueInWords } from './settings.ts'
import './tables.ts'

/** The council sets something for itself, from a day on. What held before stays written as it was. */
export const setPolicy = operation({
  name: 'set-policy',
  summary: 'Set what the council may set for itself, from a day on, with who decided it and why.',
  input: z.object({
    setting: field.choice(keysOf(SETTINGS), 'Choose what is set. What is not in the list holds everywhere.'),
    value: z.union([z.string(), z.number(), z.array(z.string())], { error: 'Enter what is to hold' }),
    from: field.day('Enter the first day on which it holds, such as 1 4 2027'),
    decidedBy: field.text('Say who decided it, such as the council’s cabinet', 200),
    why: field.text('Say why, in a sentence or two that anybody may read', 1000),
  }),
  may: may('set-policy'),
  async run({ setting, value: typed, from, decidedBy, why }, context) {
    if (from < context.today)
      throw invalid('from', 'Choose today or a later day. What held on earlier days stays as it was.')
    const value = readValue(setting, typed)
    await mustKeepOrder(context, setting, value, from)
    const facts = { setting, value, from, decidedBy, why }
    const title = `${SETTINGS[setting].title}: ${valueInWords(setting, value)}`
    const entry_id = await writeEntry(context, { kind: 'policy-set', title, body: why, people: [], facts })
    const version = newId()
    await context.db
      .insertInto('policy_version')
      .values({
        ...{ id: version, setting, value: JSON.stringify(value), from_day: from, decided_by: decidedBy, why },
        ...{ author: context.actor.name, written_at: context.now, entry_id },
      })
      .execute()
    return { setting, version }
  },
})

/** Pairs of which the first is never more than the second. */
const PAIRS = [
  ['footprint-least', 'footprint-most'],
  ['worker-spending-limit', 'manager-spending-limit'],
] as const satisfies readonly (readonly [SettingName, SettingName])[]

/** @throws KithError `invalid` where the smaller of a pair would be more than the greater on that day. */
async function mustKeepOrder(
  context: Context,
  setting: SettingName,
  value: number | readonly string[],
  from: string,
): Promise<void> {
  const pair = PAIRS.find((names) => names.some((name) => name === setting))
  if (!pair) return
  const [least, most] = pair
  const other = setting === least ? most : least
  const there = await policy(context, other, from)
  const fits = setting === least ? Number(value) <= there : Number(value) >= there
  if (fits) return
  const relation = setting === least ? 'no more' : 'no less'
  throw invalid(
    'value',
    `Enter ${relation} than ${valueInWords(other, there)}, which is set for “${SETTINGS[other].title}”.`,
  )
}
