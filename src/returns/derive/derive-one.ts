import type { Viewer } from '../../platform/operations/operation.ts'
import type { Asked } from './asked.ts'
import { type ChildFinding, startChecking } from './check-children.ts'
import { deriveChildren } from './derive-return.ts'
import { hasLastYear, lastYearOf } from './last-year.ts'
import type { DerivedChild } from './row.ts'
import { asOnePerson } from './who.ts'

export interface CheckedChild {
  child: DerivedChild
  findings: ChildFinding[]
}

/** One child as a return tells of them now, with what the rules that look at a child find. No rows: they are not in it. */
export async function deriveOne(
  viewer: Pick<Viewer, 'db' | 'actor'>,
  person: string,
  asked: Asked,
): Promise<CheckedChild> {
  const children = await asOnePerson(viewer, [person])
  const [child] = await deriveChildren(viewer, children, asked)
  if (child!.rows.length === 0) return { child: child!, findings: [] }
  const last = await lastYearOf(viewer, children, asked)
  const found = startChecking(asked, hasLastYear(asked)).children([child!], last)
  return { child: child!, findings: found.get(child!.number) ?? [] }
}
