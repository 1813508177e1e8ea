import type { Day } from '../../platform/time/day.ts'
import type { NewPerson } from '../../record/people/insert-person.ts'
import { type Chance, chance } from '../chance.ts'
import { type Background, distinct, draftParent } from '../draft.ts'
import { dayOf, numberOf } from '../history/days.ts'
import type { FamilyHistory } from '../history/history.ts'
import { BOYS, FAMILY_NAMES, GIRLS, LANGUAGES_AT_HOME, MEN, STREET_KINDS, STREETS, WOMEN } from '../names.ts'

/** The people of a family with a history, before they are in the record. */
export interface KnownPeople {
  name: string
  address: { lines: string; postcode: string }
  /** By their place in the history; null who is not born or expected yet. */
  children: (NewPerson | null)[]
  mother: NewPerson | null
  father: NewPerson | null
  apart: boolean
  grandmother: NewPerson | null
}

const SPEAKS_ANOTHER = ['WOTH', 'WROM', 'APKN', 'ABAN', 'AIND', 'AOTH', 'OOTH', 'BAFR']
/** How long before a birth a child is in the record as expected. */
const EXPECTED_DAYS = 150

/** Who belongs to the family; the same for the same seed and history. */
export function knownPeople(seed: number, family: FamilyHistory, today: Day): KnownPeople {
  const luck = chance(seed, family.number, 3)
  const name = luck.of(FAMILY_NAMES)
  const background = backgroundOf(luck, family.children[0]!.ethnicity)
  const alone = family.children[0]!.alone
  const eldest = dayOf(Math.min(...family.children.map(({ born }) => born)))
  const parent = (names: readonly string[], sex: 'F' | 'M', own: string, of = eldest) =>
    draftParent(luck, names, sex, own, of, background)
  const father =
    alone || !luck.happens(0.78) ? null : parent(MEN, 'M', luck.happens(0.6) ? name : luck.of(FAMILY_NAMES))
  return {
    name,
    address: draftHome(luck, family.homePostcode),
    children: family.children.map((life, at) => childOf(luck, { life, at, name, background, today })),
    mother: alone || (father && luck.happens(0.06)) ? null : parent(WOMEN, 'F', name),
    father,
    apart: father !== null && luck.happens(0.5),
    grandmother:
      !alone && luck.happens(0.3) ? parent(WOMEN, 'F', name, dayOf(numberOf(eldest) - 9000)) : null,
  }
}

function backgroundOf(luck: Chance, ethnicity: string): Background {
  const other = SPEAKS_ANOTHER.includes(ethnicity) && luck.happens(0.5)
  const language = other ? luck.of(LANGUAGES_AT_HOME) : 'English'
  return { ethnicity, language, interpreter: other && luck.happens(0.4) }
}

function draftHome(luck: Chance, postcode: string): KnownPeople['address'] {
  return {
    lines: `${luck.between(1, 180)} ${luck.of(STREETS)} ${luck.of(STREET_KINDS)}, Aldermere`,
    postcode,
  }
}

interface Around {
  life: FamilyHistory['children'][number]
  at: number
  name: string
  background: Background
  today: Day
}

function childOf(luck: Chance, { life, at, name, background, today }: Around): NewPerson | null {
  const born = dayOf(life.born)
  const given = distinct(luck, life.sex === 'F' ? GIRLS : BOYS, at)
  if (dayOf(life.born - EXPECTED_DAYS) > today) return null
  const common = { familyName: name, ethnicity: life.ethnicity, firstLanguage: background.language }
  if (born > today) return { ...common, givenNames: '', expectedBirthDate: born, sex: 'U', disabilities: [] }
  const disabilities = life.disabilities.length ? [...life.disabilities] : ['NONE']
  return { ...common, givenNames: given, birthDate: born, sex: life.sex, disabilities }
}
