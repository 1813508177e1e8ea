import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { reading, type Viewer } from '../../platform/operations/operation.ts'
import { logLook, may } from '../access/index.ts'
import { keptOf } from '../duplicates/kept-of.ts'
import { searchFamilies } from './families.ts'
import { type Find, gather } from './gather.ts'
import type { HelpedFamily } from './helpers.ts'
import { searchable } from './names.ts'
import { type FoundNote, searchNotes } from './notes.ts'
import { type FoundPerson, type FoundRestricted, present } from './present.ts'
import { isEmpty, readQuestion } from './question.ts'

const SHOWN = 20

export interface Findings {
  asked: string
  people: (FoundPerson | FoundRestricted)[]
  families: HelpedFamily[]
  /** There are more people than are shown. */
  more: boolean
}

/** Finds people and families by names, days of birth, numbers, postcodes and addresses; forgiving of slips and spelling. */
export const search = reading({
  name: 'search',
  summary:
    'Find people and families by a name, a date of birth, an NHS or pupil number, a postcode or an address; spelling need not be right.',
  input: z.object({ q: field.text('Type a name, a date of birth, a number or an address') }),
  may: may('find'),
  read: ({ q }, viewer) => findFor(viewer, q),
})

/** Finds notes by their words, of the families that the viewer works with. Asked for apart: it reads every note. */
export const findNotes = reading({
  name: 'find-notes',
  summary: 'Find notes by their words, among those of the families that you or your team work with.',
  input: z.object({ q: field.text('Type the words to look for') }),
  may: may('find'),
  read: ({ q }, viewer) => notesFor(viewer, q),
})

/** The notes that a search finds; whom they are about is written into the access log. */
export async function notesFor(viewer: Viewer, asked: string): Promise<FoundNote[]> {
  const notes = await searchNotes(viewer, searchable(asked).split(' ').filter(Boolean))
  if (notes.length === 0) return notes
  const ids = notes.map(({ id }) => id)
  const rows = await viewer.db
    .selectFrom('note_person')
    .select('person_id')
    .where('note_id', 'in', ids)
    .execute()
  const people = rows.map(({ person_id }) => person_id)
  await logLook(viewer, { people, rule: 'they or their team help this family', purpose: 'search' })
  return notes
}

/** What a search finds; written into the access log. */
export async function findFor(viewer: Viewer, asked: string): Promise<Findings> {
  const question = readQuestion(asked, viewer.today)
  if (isEmpty(question)) return { asked, people: [], families: [], more: false }
  const finds = await asKept(viewer, await gather(viewer, question))
  const people = await present(viewer, finds.slice(0, SHOWN * 2))
  const shown = people.slice(0, SHOWN)
  const shownIds = shown.filter(({ restricted }) => !restricted).map(({ id }) => id)
  await logLook(viewer, {
    people: shownIds,
    rule: 'a family must be found before it can be helped',
    purpose: 'search',
  })
  const families = await searchFamilies(viewer, question.words)
  return { asked, people: shown, families, more: people.length > SHOWN || finds.length > SHOWN * 2 }
}

/** A record that was merged into another is found as that one, once. */
async function asKept(viewer: Viewer, finds: Find[]): Promise<Find[]> {
  const kept = await keptOf(
    viewer,
    finds.slice(0, SHOWN * 4).map(({ person }) => person),
  )
  const seen = new Set<string>()
  return finds
    .map((find) => ({ ...find, person: kept.get(find.person) ?? find.person }))
    .filter(({ person }) => !seen.has(person) && seen.add(person))
}
