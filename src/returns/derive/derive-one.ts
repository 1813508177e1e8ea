import type { Viewer } from '../../platform/operations/operation.ts'
import { everyRecordOf } from '../../record/access/whole-person.ts'
import type { Asked, Kind } from './asked.ts'
import { type ChildFinding, soFar, startChecking } from './check-children.ts'
import type { ChildRecord } from './child-record.ts'
import { foldChild } from './derive-return.ts'
import { explained } from './explain.ts'
import { readRecords } from './read-records.ts'
import type { DerivedChild } from './row.ts'
import { yearsBefore } from './years-before.ts'

export interface CheckedChild {
  child: DerivedChild
  findings: ChildFinding[]
}

/** What the record holds of one child for these returns, with every record that was found to be theirs. */
export async function readOne(viewer: Viewer, person: string, kinds: readonly Kind[]): Promise<ChildRecord> {
  const records = await everyRecordOf(viewer, person)
  const [record] = await readRecords(viewer, [{ person: records[0]!, records }], kinds)
  return record!
}

/** One child as a return tells of them now, with what the rules that look at a child find. No rows: they are not in it. */
export async function checkOne(viewer: Viewer, record: ChildRecord, asked: Asked): Promise<CheckedChild> {
  const child = foldChild(record, asked)
  if (child.rows.length === 0) return { child, findings: [] }
  const before = await yearsBefore(viewer, [record], asked)
  const due = soFar(asked, viewer.today)
  const found = startChecking(due).children([child], before)
  return { child, findings: explained(record, due, found.get(child.number) ?? []) }
}
