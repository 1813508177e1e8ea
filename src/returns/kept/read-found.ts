import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Severity } from '../check/index.ts'
import { compareCodes } from '../check/index.ts'
import type { ChildFinding } from '../derive/check-children.ts'

/** What a rule found in a return. */
export interface FoundRule {
  code: string
  severity: Severity
  message: string
  children: number
}

type Reader = { db: Viewer['db']; actor: { authority: string } }

/** By rule, errors first, then in the order of codes. */
export async function readFound({ db, actor }: Reader, view: string): Promise<FoundRule[]> {
  const { rows } = await sql<FoundRule>`select f->>'code' as code, min(f->>'severity') as severity,
      min(f->>'message') as message, count(distinct c.person_id)::int as children
    from return_child c cross join jsonb_array_elements(c.findings) as f
    where c.authority = ${actor.authority} and c.view_id = ${view} group by 1`.execute(db)
  return rows.toSorted((a, b) => a.severity.localeCompare(b.severity) || compareCodes(a.code, b.code))
}

/** What only the whole return shows; `number` where it is about a child. */
export interface FoundOfWhole {
  number: string | null
  finding: ChildFinding
}
