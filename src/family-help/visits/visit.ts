import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { keysOf } from '../../record/codes.ts'
import { memberIds } from '../../record/families/family.ts'
import { addNote } from '../../record/notes/index.ts'
import { childrenOf } from '../the-family.ts'

export const PLACES = {
  home: 'At home',
  'our-place': 'At our place',
  school: 'At school or nursery',
  'out-and-about': 'Out and about',
  telephone: 'By telephone',
  video: 'By video',
  messages: 'By messages',
} as const

export type Place = keyof typeof PLACES

/** The one short form of a visit or conversation. */
export const visitFields = {
  family: field.id(),
  on: field.day('Enter the day of the visit, such as 27 3 2026'),
  place: field.choice(keysOf(PLACES), 'Choose where it was'),
  present: field.listOf(field.id('Tick who was there'), 'Tick who was there').optional(),
  others: field.optionalText(200),
  happened: field.text('Say in a sentence or two what happened', 6000),
  childSaid: field.optionalText(4000),
  nextStep: field.optionalText(500),
  nextOn: field.day('Enter the day of the next visit, such as 27 3 2026').optional(),
  minutes: z.coerce.number('Enter minutes as a number').int().min(1).max(1440).optional(),
}

const schema = z.object(visitFields)
export type VisitInput = z.output<typeof schema>

/**
 * Writes a visit once, on the record of every child of the family and of everyone who was there. Returns the id of its note.
 * @throws KithError `invalid` for a day still to come, a next visit in the past, or somebody who is not of the family.
 */
export async function insertVisit(
  context: Context,
  visit: VisitInput,
  corrects: string | null = null,
): Promise<string> {
  mustMakeSense(context.today, visit)
  const present = visit.present ?? []
  await mustBeOfFamily(context, visit.family, present)
  const people = [...new Set([...(await childrenOf(context, visit.family)), ...present])]
  const told = corrects ? { kind: 'visit-corrected', corrects } : { kind: 'visit-recorded' }
  const { note, entry } = await addNote(context, {
    kind: 'visit',
    people,
    family: visit.family,
    body: inWords(visit),
    happenedOn: visit.on,
    entry: { ...told, title: titleOf(visit), facts: { ...visit } },
  })
  await insertRows(context, visit, { note, entry, present })
  return note
}

function mustMakeSense(today: string, { on, nextOn }: VisitInput): void {
  if (on > today) throw invalid('on', 'That day is still to come. Enter the day it happened.')
  if (nextOn && nextOn < on) throw invalid('nextOn', 'The next visit comes after this one. Check the day.')
}

async function mustBeOfFamily(context: Context, family: string, present: readonly string[]): Promise<void> {
  const members = new Set(await memberIds(context, family))
  if (present.every((id) => members.has(id))) return
  throw invalid('present', 'Tick people of this family; name anyone else under “Somebody else”.')
}

function titleOf({ place, minutes }: VisitInput): string {
  const apart = ['telephone', 'video', 'messages'].includes(place)
  return `${apart ? 'Talked' : 'Met'} ${PLACES[place].toLowerCase()}${minutes ? `, ${minutes} minutes` : ''}`
}

function inWords({ happened, childSaid, nextStep }: VisitInput): string {
  return [happened, childSaid && `What the child said: ${childSaid}`, nextStep && `Next: ${nextStep}`]
    .filter(Boolean)
    .join('\n\n')
}

interface Placed {
  note: string
  entry: string
  present: readonly string[]
}

async function insertRows({ db, actor, now }: Context, visit: VisitInput, placed: Placed): Promise<void> {
  const { note, entry, present } = placed
  await db
    .insertInto('visit')
    .values({
      note_id: note,
      family_id: visit.family,
      visited_on: visit.on,
      place: visit.place,
      others: visit.others ?? '',
      happened: visit.happened,
      child_said: visit.childSaid ?? '',
      next_step: visit.nextStep ?? '',
      next_on: visit.nextOn ?? null,
      minutes: visit.minutes ?? null,
      author: actor.name,
      worker_id: actor.worker ?? null,
      written_at: now,
      entry_id: entry,
    })
    .execute()
  const there = present.map((person_id) => ({ note_id: note, person_id }))
  if (there.length) await db.insertInto('visit_person').values(there).execute()
}
