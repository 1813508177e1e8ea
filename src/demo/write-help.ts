import { addToAssessment } from '../family-help/assessment/add-to-assessment.ts'
import { chooseAssessment } from '../family-help/assessment/choose-assessment.ts'
import { closeFamilyHelp } from '../family-help/closing/close-family-help.ts'
import { prepareClosing } from '../family-help/closing/prepare-closing.ts'
import { recordSupervision } from '../family-help/oversight/record-supervision.ts'
import { addGoal } from '../family-help/plan/add-goal.ts'
import { agreePlan } from '../family-help/plan/agree-plan.ts'
import { recordVisit } from '../family-help/visits/record-visit.ts'
import type { Db } from '../platform/database/open.ts'
import { carryOut, contextOn } from './carry-out.ts'
import type { Neighbourhood } from './council.ts'
import type { FamilyDraft } from './draft.ts'
import { inWords } from './in-words.ts'
import type { WrittenFamily } from './written-family.ts'

/** Writes what the help was: visits, what was talked about, the plan, oversight, the ending. */
export async function writeHelp(
  db: Db,
  place: Neighbourhood,
  draft: FamilyDraft,
  written: WrittenFamily,
): Promise<void> {
  await writeVisits(db, draft, written)
  if (draft.plan) await writeAssessment(db, draft, written, draft.plan)
  if (draft.plan) await writePlan(db, draft, written, draft.plan)
  if (draft.supervised) await writeSupervision(db, draft, written, draft.supervised)
  if (draft.until) await writeEnding(db, place, draft, written, draft.until)
}

async function writeVisits(
  db: Db,
  draft: FamilyDraft,
  { family, keyWorker, children, mother, father }: WrittenFamily,
): Promise<void> {
  const parent = mother ?? father
  const present = [...children.slice(0, 2), ...(parent ? [parent] : [])]
  for (const { on, visit } of draft.visits) {
    const { happened, child, next } = visit
    const words = {
      happened: inWords(happened, draft),
      childSaid: child && inWords(child, draft),
      nextStep: next && inWords(next, draft),
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

async function writeAssessment(
  db: Db,
  draft: FamilyDraft,
  { family, keyWorker }: WrittenFamily,
  on: string,
): Promise<void> {
  const context = contextOn(db, keyWorker.actor, on)
  await carryOut(chooseAssessment, context, {
    family,
    topics: ['daily-life', 'strengths', 'wishes'],
    depth: 'light',
  })
  const answers = [
    { topic: 'daily-life' as const, answer: inWords(draft.theme.going, draft) },
    { topic: 'strengths' as const, answer: inWords(draft.theme.strength, draft) },
    { topic: 'wishes' as const, answer: draft.theme.goals[0]!.words },
  ]
  await carryOut(addToAssessment, context, { family, answers })
}

async function writePlan(db: Db, draft: FamilyDraft, written: WrittenFamily, on: string): Promise<void> {
  const { family, keyWorker } = written
  const context = contextOn(db, keyWorker.actor, on)
  for (const { words, actions } of draft.theme.goals) {
    const owned = actions.map(({ owner, what, purpose, difference }) => ({
      owner: ownerKey(owner, draft, written),
      what: inWords(what, draft),
      purpose: inWords(purpose, draft),
      difference: inWords(difference, draft),
    }))
    await carryOut(addGoal, context, { family, words: inWords(words, draft), actions: owned })
  }
  const agreedBy = [...agreeing(draft, written), `worker:${keyWorker.worker}`]
  const familyView = 'It is written the way we said it, and everyone has something to do.'
  await carryOut(agreePlan, context, {
    family,
    agreedBy,
    familyView,
    childView: 'They wanted it to be short, and it is.',
  })
}

function agreeing(draft: FamilyDraft, { mother, father }: WrittenFamily): string[] {
  return [mother, draft.apart && mother ? null : father]
    .filter((id) => id !== null)
    .map((id) => `person:${id}`)
}

/** Whoever the story names, or the next in the family who could: a worker is there for anyone who is not. */
function ownerKey(
  owner: string,
  draft: FamilyDraft,
  { mother, father, children, keyWorker }: WrittenFamily,
): string {
  const eldest = draft.children.findIndex((child) => child.givenNames)
  const people: Record<string, string | null> = {
    mother: mother ?? father,
    father: father ?? mother,
    child: children[eldest] ?? mother,
    worker: null,
  }
  const person = people[owner]
  return person ? `person:${person}` : `worker:${keyWorker.worker}`
}

async function writeSupervision(
  db: Db,
  draft: FamilyDraft,
  { family, overseer }: WrittenFamily,
  on: string,
): Promise<void> {
  if (!overseer) return
  const about = {
    family,
    depth: draft.protectedFrom ? ('deep' as const) : ('ordinary' as const),
    reflection:
      'We asked what life is like for each child, and what poverty and worry do to a home before anything else.',
    decision: 'Go on as planned; look again together at the next supervision.',
  }
  await carryOut(recordSupervision, contextOn(db, overseer.actor, on), {
    on,
    manner: 'one-to-one',
    about: [about],
  })
}

async function writeEnding(
  db: Db,
  place: Neighbourhood,
  draft: FamilyDraft,
  { family, keyWorker }: WrittenFamily,
  on: string,
): Promise<void> {
  const context = contextOn(db, keyWorker.actor, on)
  await carryOut(prepareClosing, context, {
    family,
    why: draft.closingReason,
    changed: 'Things are steadier. We know whom to ring and are not afraid to.',
    ifHard: `Come to the ${place.name} family hub or ring the front door. Ask for ${keyWorker.actor.name}; you do not start again.`,
  })
  await carryOut(closeFamilyHelp, context, { family, version: 0 })
}
