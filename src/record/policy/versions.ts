import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { SETTINGS, type SettingName } from './settings.ts'
import './tables.ts'

/** One decision of the council about one setting. */
export interface PolicyVersion {
  id: string
  setting: SettingName
  value: number | readonly string[]
  from: string
  decidedBy: string
  why: string
  author: string
  writtenAt: Date
  /** What holds today; `ahead` has not begun, `before` has been followed by another. */
  standing: 'now' | 'ahead' | 'before'
}

/** Every decision, of one setting where it is said; those that begin last come first. */
export async function readVersions(
  { db, actor, today }: Viewer,
  only?: SettingName,
): Promise<PolicyVersion[]> {
  const { rows } = await sql<Omit<PolicyVersion, 'standing'>>`
    select v.id, v.setting, v.value, v.from_day as "from", v.decided_by as "decidedBy", v.why, v.author,
      v.written_at as "writtenAt"
    from policy_version v
    where v.authority = ${actor.authority} and v.setting = any(${only ? [only] : Object.keys(SETTINGS)}::text[])
    order by v.from_day desc, v.written_at desc, v.id desc`.execute(db)
  const holds = new Set<SettingName>()
  return rows.map((row) => {
    if (row.from > today) return { ...row, standing: 'ahead' as const }
    const standing = holds.has(row.setting) ? ('before' as const) : ('now' as const)
    holds.add(row.setting)
    return { ...row, standing }
  })
}

export interface SettingNow {
  name: SettingName
  value: number | readonly string[]
  /** The decision that holds; undefined where the council has set nothing yet. */
  version: PolicyVersion | undefined
  /** Decided, and not begun. */
  ahead: readonly PolicyVersion[]
}

/** Every setting as it holds today, in the order of the list. */
export async function readPolicy(viewer: Viewer): Promise<SettingNow[]> {
  const versions = await readVersions(viewer)
  return (Object.keys(SETTINGS) as SettingName[]).map((name) => {
    const own = versions.filter(({ setting }) => setting === name)
    const version = own.find(({ standing }) => standing === 'now')
    const ahead = own.filter(({ standing }) => standing === 'ahead')
    return { name, value: version?.value ?? SETTINGS[name].start, version, ahead }
  })
}
