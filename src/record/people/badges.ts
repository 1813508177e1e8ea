import { onDay } from '../../platform/database/days.ts'
import type { BadgeColour } from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { closedChildhoods } from '../access/childhood/closed.ts'
import { overlayInWords } from '../involvements/overlay-words.ts'
import type { Person } from './person.ts'

/** What everyone who opens the record has to know at once; derived, never stored. */
export interface PersonBadge {
  text: string
  colour: BadgeColour
}

/** The kinds of overlay that a badge tells of. */
const COLOURS: Readonly<Record<string, BadgeColour>> = {
  'section-47': 'red',
  'child-protection-plan': 'red',
  proceedings: 'purple',
  care: 'blue',
  'leaving-care': 'blue',
}

function overlayBadge(kind: string): PersonBadge[] {
  const colour = COLOURS[kind]
  return colour ? [{ text: overlayInWords(kind), colour }] : []
}

/** The badges of a person today, those of safety first. */
export async function badgesOf(
  viewer: Viewer,
  person: Person,
  ids: readonly string[],
): Promise<PersonBadge[]> {
  const { db, today } = viewer
  const childhood = await closedChildhoods(viewer, ids)
  const overlays = await db
    .selectFrom('overlay')
    .select('kind')
    .distinct()
    .where('person_id', 'in', ids)
    .where('during', '@>', onDay(today))
    .execute()
  const restricted = await db
    .selectFrom('restriction')
    .select('id')
    .where('person_id', 'in', ids)
    .where('during', '@>', onDay(today))
    .executeTakeFirst()
  return [
    ...(childhood.size === 0 ? overlays.flatMap(({ kind }) => overlayBadge(kind)) : []),
    ...(restricted ? [{ text: 'Restricted', colour: 'red' as const }] : []),
    ...ownBadges(person),
  ]
}

function ownBadges({ deathDate, birthDate, expectedBirthDate, interpreter, child }: Person): PersonBadge[] {
  return [
    deathDate && { text: 'Has died', colour: 'grey' as const },
    !birthDate && expectedBirthDate && { text: 'Not yet born', colour: 'purple' as const },
    interpreter && { text: 'Interpreter', colour: 'orange' as const },
    child && birthDate && { text: 'Child', colour: 'teal' as const },
  ].filter((badge) => typeof badge === 'object' && badge !== null)
}
