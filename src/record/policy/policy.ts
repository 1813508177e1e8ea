import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type PolicyValue, SETTINGS, type SettingName } from './settings.ts'
import './tables.ts'

export type Policies<Name extends SettingName> = { [One in Name]: PolicyValue<One> }

/**
 * What holds in the viewer's council on a day, today where none is said: what it has set, else where everybody starts.
 * Days, people or pence; a list as words.
 *
 *     const pence = await policy(viewer, 'worker-spending-limit')
 */
export async function policy<Name extends SettingName>(
  viewer: Viewer,
  name: Name,
  on = viewer.today,
): Promise<PolicyValue<Name>> {
  return (await policies(viewer, [name], on))[name]
}

/** Several at once, in one question. */
export async function policies<const Name extends SettingName>(
  { db, actor, today }: Viewer,
  names: readonly Name[],
  on = today,
): Promise<Policies<Name>> {
  const { rows } = await sql<{ setting: Name; value: unknown }>`
    select distinct on (v.setting) v.setting, v.value from policy_version v
    where v.authority = ${actor.authority} and v.setting = any(${[...names]}::text[]) and v.from_day <= ${on}::date
    order by v.setting, v.from_day desc, v.written_at desc, v.id desc`.execute(db)
  const set = new Map(rows.map(({ setting, value }) => [setting, value]))
  return Object.fromEntries(
    names.map((name) => [name, set.get(name) ?? SETTINGS[name].start]),
  ) as Policies<Name>
}
