import type { Viewer } from '../../platform/operations/operation.ts'
import { deriveAnnexA } from '../annex-a/derive/derive.ts'
import { annexAWorkbook } from '../annex-a/derive/workbook.ts'
import { readLists } from '../annex-a/read-lists.ts'
import type { Lists } from '../annex-a/row.ts'
import { readWorkbook } from '../xlsx/index.ts'

/**
 * The lists of the record on a day, read from the workbook that would be sent: the pictures show what others would see.
 * Made once for a few minutes, for several pages are looked at one after the other.
 */
export async function listsFromRecord(viewer: Viewer, on: string): Promise<{ lists: Lists; madeAt: Date }> {
  const key = `${viewer.actor.authority} ${on}`
  const kept = recent.get(key)
  if (kept && viewer.now.getTime() - kept.madeAt.getTime() < KEPT_MS && kept.madeAt <= viewer.now) return kept
  const bytes = annexAWorkbook(await deriveAnnexA(viewer, on))
  const made = { lists: readLists(readWorkbook(bytes), 'the record').lists, madeAt: viewer.now }
  recent.delete(key)
  recent.set(key, made)
  for (const old of [...recent.keys()].slice(0, -MOST_KEPT)) recent.delete(old)
  return made
}

const KEPT_MS = 5 * 60_000
const MOST_KEPT = 6
const recent = new Map<string, { lists: Lists; madeAt: Date }>()
