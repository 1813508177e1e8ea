import { writeEligibilityNote } from '../front-door/eligibility/write-note.ts'
import { answerStory } from '../front-door/forum/answer-story.ts'
import type { Db } from '../platform/database/open.ts'
import { addDays, type Day } from '../platform/time/day.ts'
import { carryOut, contextOn } from './carry-out.ts'
import type { Council } from './council.ts'

const NOTE = `In Aldermere every team takes in whoever asks, at the hub, by phone or at school. Nobody has been through something else first.
For a disabled child nobody has to say again what a plan for education says already.`

const EXAMPLES = `A grandmother who brings up two grandchildren got a form filled in, and a Saturday off.
A boy who carried a knife because he was afraid got somebody who walked home with him.`

/** What people of the suburb’s team and of the front door would offer to the family of “The flat”. */
const ANSWERS = [
  ['family-help', 'The damp makes the baby ill, and nobody rings the landlord for them. I would.'],
  [
    'family-help',
    'An eleven-year-old is the family’s office. She needs to be at school, and they need an interpreter.',
  ],
  [
    'community',
    'They are warm with the children. The trouble is the flat and the money, and the advice centre is good at both.',
  ],
  ['family-help', 'Too much at once for a leaflet. One person who stays until the flat is dry.'],
  ['community', 'I would go with them to housing first, and look again in three weeks.'],
  ['family-help', 'Two stays in hospital weigh for me. I would want to know what the ward saw.'],
  ['family-help', 'It is poverty, and Family Help is for that too.'],
  [
    'community',
    'A uniform, a meter and a letter from us to the landlord. Ask them what they want before we open anything.',
  ],
  ['family-help', 'I would begin with the eldest: who asked her what she wants?'],
] as const

/** The council’s note on who is helped, and how differently its people judge one invented story. */
export async function writeJudgements(db: Db, council: Council, today: Day): Promise<void> {
  const director = council.acrossCouncil.find(({ actor }) => actor.roles.includes('director'))!
  const day = addDays(today, -40)
  const note = { version: 0, words: NOTE, examples: EXAMPLES }
  await carryOut(writeEligibilityNote, contextOn(db, director.actor, day), note)
  const [place] = council.neighbourhoods
  const people = [...place!.socialWorkers, ...place!.keyWorkers, ...council.frontDoor]
  for (const [at, [offer, judgement]] of ANSWERS.entries()) {
    const actor = people[at]?.actor
    if (actor) await carryOut(answerStory, contextOn(db, actor, day), { story: 'flat', offer, judgement })
  }
}
