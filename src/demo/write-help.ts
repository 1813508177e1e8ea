import { recordVisit } from '../family-help/visits/record-visit.ts'
import type { Db } from '../platform/database/open.ts'
import { carryOut, contextOn } from './carry-out.ts'
import type { Neighbourhood } from './council.ts'
import type { FamilyDraft } from './draft.ts'
import { inWords } from './in-words.ts'
import type { WrittenFamily } from './written-family.ts'

/** Writes what the help was: visits, the plan, oversight, closing. */
export async function writeHelp(
  db: Db,
  _place: Neighbourhood,
  draft: FamilyDraft,
  written: WrittenFamily,
): Promise<void> {
  await writeVisits(db, draft, written)
}

async function writeVisits(
  db: Db,
  draft: FamilyDraft,
  { family, keyWorker, children, mother, father }: WrittenFamily,
): Promise<void> {
  const present = [...children.slice(0, 2), ...((mother ?? father) ? [(mother ?? father)!] : [])]
  for (const { on, visit } of draft.visits) {
    const { happened, child, next } = visit
    const words = {
      happened: inWords(happened, draft),
      childSaid: child && inWords(child, draft),
      nextStep: next,
    }
    await carryOut(recordVisit, contextOn(db, keyWorker.actor, on), {
      family,
      on,
      place: 'home',
      present,
      ...words,
    })
  }
}
