import { addDays, type Day } from '../platform/time/day.ts'
import type { NewPerson } from '../record/people/insert-person.ts'
import { type Chance, chance } from './chance.ts'
import {
  AGE_SPAN,
  AGES,
  DAYS_HELPED,
  DAYS_PROTECTED,
  DISABLED_SHARE,
  ETHNIC_GROUPS,
  FAMILIES_CLOSED_SHARE,
  PROTECTION_PLAN_SHARE,
  THEME_WEIGHTS,
} from './figures.ts'
import { BOYS, FAMILY_NAMES, GIRLS, LANGUAGES_AT_HOME, MEN, STREET_KINDS, STREETS, WOMEN } from './names.ts'
import { THEMES, type Theme } from './themes/index.ts'

/** A family of the fictional council before it is written into the record. */
export interface FamilyDraft {
  number: number
  name: string
  address: { lines: string; postcode: string }
  children: NewPerson[]
  mother: NewPerson | null
  father: NewPerson | null
  /** The father lives elsewhere. */
  apart: boolean
  grandmother: NewPerson | null
  theme: Theme
  from: Day
  until: Day | null
  intensity: 'light' | 'ordinary' | 'intensive'
  /** The day on which a protection plan began for the children, where there is one. */
  protectedFrom: Day | null
  /** Asked for help in their own words; otherwise a professional rang. */
  asked: boolean
  visits: { on: Day; visit: Theme['visits'][number] }[]
  /** The day on which the plan was agreed. */
  plan: Day | null
  /** The last day on which a social worker and the key worker thought about the family together. */
  supervised: Day | null
  closingReason: 'well' | 'chosen' | 'moved' | 'grown'
}

/** One family: the same for the same seed, number and day. `childCount` decides how many children it has. */
export function draftFamily(seed: number, number: number, childCount: number, today: Day): FamilyDraft {
  const luck = chance(seed, number)
  const name = luck.of(FAMILY_NAMES)
  const background = backgroundOf(luck)
  const children = draftChildren(luck, childCount, name, background, today)
  const eldest = children.map((child) => child.birthDate ?? today).sort()[0]!
  const theme = THEMES[themeFor(luck, children, today)]!
  const help = draftHelp(luck, today)
  const father = luck.happens(0.78)
    ? draftParent(luck, MEN, 'M', luck.happens(0.6) ? name : luck.of(FAMILY_NAMES), eldest, background)
    : null
  return {
    number,
    name,
    address: draftAddress(luck),
    children,
    mother: father && luck.happens(0.06) ? null : draftParent(luck, WOMEN, 'F', name, eldest, background),
    father,
    apart: father !== null && (luck.happens(0.45) || theme.skill === 'domestic abuse'),
    grandmother: luck.happens(0.3)
      ? draftParent(luck, WOMEN, 'F', name, addDays(eldest, -9000), background)
      : null,
    theme,
    ...help,
    visits: draftVisits(luck, theme, help.from, help.until ?? today),
    plan: planDay(luck, help.from, help.until ?? today),
    supervised: supervisedDay(luck, help.from, help.until ?? today),
    closingReason: luck.of(['well', 'well', 'chosen', 'moved']),
  }
}

export interface Background {
  ethnicity: string
  language: string
  interpreter: boolean
}

const CODES: Record<string, readonly string[]> = {
  white: ['WBRI', 'WBRI', 'WBRI', 'WBRI', 'WBRI', 'WBRI', 'WOTH', 'WIRI', 'WROM'],
  mixed: ['MWBC', 'MWBA', 'MWAS', 'MOTH'],
  black: ['BCRB', 'BAFR', 'BAFR', 'BOTH'],
  asian: ['APKN', 'AIND', 'ABAN', 'AOTH'],
  other: ['OOTH'],
  unknown: ['NOBT'],
}

function backgroundOf(luck: Chance): Background {
  const ethnicity = luck.of(CODES[luck.weighted(ETHNIC_GROUPS)]!)
  const other =
    ['WOTH', 'WROM', 'APKN', 'ABAN', 'AIND', 'OOTH', 'BAFR'].includes(ethnicity) && luck.happens(0.5)
  return {
    ethnicity,
    language: other ? luck.of(LANGUAGES_AT_HOME) : 'English',
    interpreter: other && luck.happens(0.4),
  }
}

/** Codes of the census; learning and autism are the most frequent. Ours. */
const DISABILITIES = 'LD LD LD AUT AUT AUT COMM COMM MOB MOB BEH BEH HEAR VIS CON INC'.split(' ')

/** Of an unborn child nothing is known; of others it is said where there is none. */
function draftDisabilities(luck: Chance, unborn: boolean): string[] {
  if (luck.happens(DISABLED_SHARE)) return [luck.of(DISABILITIES)]
  return unborn ? [] : ['NONE']
}

function draftChildren(
  luck: Chance,
  count: number,
  name: string,
  background: Background,
  today: Day,
): NewPerson[] {
  const births = Array.from({ length: count }, () => draftBirth(luck, today)).sort()
  return births.map((birth, at) => {
    const girl = luck.happens(0.47)
    const unborn = birth > today
    return {
      givenNames: unborn ? '' : distinct(luck, girl ? GIRLS : BOYS, at),
      familyName: name,
      birthDate: unborn ? null : birth,
      expectedBirthDate: unborn ? birth : null,
      sex: unborn ? 'U' : girl ? 'F' : 'M',
      ethnicity: background.ethnicity,
      firstLanguage: background.language,
      disabilities: draftDisabilities(luck, unborn),
    }
  })
}

/** A name that no brother or sister has: each child takes from its own part of the list. */
export function distinct(luck: Chance, names: readonly string[], at: number): string {
  const part = Math.floor(names.length / 7)
  return names[at * part + luck.between(0, part - 1)]!
}

function draftBirth(luck: Chance, today: Day): Day {
  const band = luck.weighted(AGES)
  if (band === -1) return addDays(today, luck.between(10, 150))
  const days = Math.floor(band * 365.25) + luck.between(0, Math.floor(AGE_SPAN[band]! * 365.25) - 2)
  return addDays(today, -days)
}

export function draftParent(
  luck: Chance,
  names: readonly string[],
  sex: 'F' | 'M',
  familyName: string,
  eldest: Day,
  background: Background,
): NewPerson {
  return {
    givenNames: luck.of(names),
    familyName,
    birthDate: addDays(eldest, -luck.between(18 * 365, 36 * 365)),
    sex,
    ethnicity: background.ethnicity,
    firstLanguage: background.language,
    interpreter: background.interpreter,
    phone: `07700 900${String(luck.between(0, 999)).padStart(3, '0')}`,
  }
}

/** Postcodes of no place: ZZ is given to none. */
function draftAddress(luck: Chance): { lines: string; postcode: string } {
  const lines = `${luck.between(1, 180)} ${luck.of(STREETS)} ${luck.of(STREET_KINDS)}, Aldermere`
  return {
    lines,
    postcode: `ZZ${luck.between(1, 9)} ${luck.between(1, 9)}${luck.of(['AA', 'AB', 'BD', 'DE', 'EG', 'HJ'])}`,
  }
}

export function themeFor(luck: Chance, children: NewPerson[], today: Day): keyof typeof THEMES {
  const theme = luck.weighted(THEME_WEIGHTS)
  const teenager = children.some((child) => child.birthDate && child.birthDate < addDays(today, -12 * 365))
  const disabled = children.some((child) => child.disabilities?.some((code) => code !== 'NONE'))
  if (theme === 'disability' && !disabled) return 'housing'
  if ((theme === 'out-late' || theme === 'young-carer' || theme === 'school') && !teenager) return 'money'
  return theme
}

function draftHelp(luck: Chance, today: Day) {
  const closed = luck.happens(FAMILIES_CLOSED_SHARE)
  const until = closed ? addDays(today, -luck.between(5, 500)) : null
  const length = inBand(luck, luck.weighted(DAYS_HELPED))
  const from = addDays(until ?? today, -Math.max(length, closed ? 40 : 0))
  const protection = inBand(luck, luck.weighted(DAYS_PROTECTED))
  const protectedFrom =
    !closed && luck.happens(PROTECTION_PLAN_SHARE) ? addDays(today, -Math.min(protection, length)) : null
  const intensity = protectedFrom
    ? 'intensive'
    : luck.of(['light', 'ordinary', 'ordinary', 'ordinary', 'intensive'] as const)
  return {
    from,
    until,
    protectedFrom,
    intensity: intensity as FamilyDraft['intensity'],
    asked: luck.happens(0.35),
  }
}

function inBand(luck: Chance, band: string): number {
  const [low, high] = band.split('-').map(Number)
  return luck.between(low!, high!)
}

/** The last visits, the newest within a few weeks of the last day: the demonstration shows a living record, not an archive. */
export function draftVisits(luck: Chance, theme: Theme, from: Day, last: Day): FamilyDraft['visits'] {
  const visits: FamilyDraft['visits'] = []
  let on = addDays(last, -luck.between(1, luck.happens(0.08) ? 75 : 26))
  for (const visit of [...theme.visits].reverse()) {
    if (on < from) break
    visits.unshift({ on, visit })
    on = addDays(on, -luck.between(9, 35))
  }
  const first = addDays(from, luck.between(1, 6))
  if (visits.length === 0 && first <= last) visits.push({ on: first, visit: theme.visits[0]! })
  return visits
}

export function supervisedDay(luck: Chance, from: Day, last: Day): Day | null {
  const day = addDays(last, -luck.between(1, luck.happens(0.1) ? 120 : 38))
  return day >= from ? day : null
}

export function planDay(luck: Chance, from: Day, last: Day): Day | null {
  const day = addDays(from, luck.between(14, 50))
  return day <= last ? day : null
}
