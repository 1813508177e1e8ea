/** What a number of a setting counts; money is kept in pence and typed in pounds. */
export type Unit = 'days' | 'people' | 'pence'

interface Described {
  title: string
  /** What it does, for whoever sets it. */
  says: string
  /** Why it is the council's to set. */
  source: string
}

export interface NumberSetting extends Described {
  unit: Unit
  least: number
  most: number
  /** Holds until the council sets its own. */
  start: number
}

export interface ListSetting extends Described {
  unit: 'list'
  start: readonly string[]
}

export type Setting = NumberSetting | ListSetting

/**
 * All that a council may set for itself. What is not here cannot be set: the floor (floor.ts) has no setting. The review
 * leaves these to councils and names no numbers but for the footprint; the others are a starting point of ours.
 */
export const SETTINGS = {
  'footprint-least': {
    title: 'Fewest people in a neighbourhood',
    says: 'Advice while neighbourhoods are drawn. A smaller one may be drawn all the same.',
    source: 'The review’s example is 30,000 to 50,000 people, chosen with those who live there (L1714)',
    unit: 'people',
    least: 1_000,
    most: 500_000,
    start: 30_000,
  },
  'footprint-most': {
    title: 'Most people in a neighbourhood',
    says: 'Advice while neighbourhoods are drawn. A larger one may be drawn all the same.',
    source: 'The review’s example is 30,000 to 50,000 people, chosen with those who live there (L1714)',
    unit: 'people',
    least: 1_000,
    most: 500_000,
    start: 50_000,
  },
  'worker-spending-limit': {
    title: 'What a worker may spend at once',
    says: 'The most that a worker may spend for a family in one go without asking anybody.',
    source: 'Small sums without stringent approval; the review names no amount (L1606 to L1612)',
    unit: 'pence',
    least: 0,
    most: 1_000_000,
    start: 20_000,
  },
  'worker-spending-month': {
    title: 'What a worker may spend in a month',
    says: 'The most that a worker may spend without asking in a calendar month, all families together.',
    source: 'So that many small sums are not one large one; the review names no amount (L1606 to L1612)',
    unit: 'pence',
    least: 0,
    most: 10_000_000,
    start: 80_000,
  },
  'manager-spending-limit': {
    title: 'What a team manager may agree to',
    says: 'The most that a team manager may agree to in one go, one step above the worker.',
    source: 'Decisions close to families; the review names no amount (L1606 to L1612)',
    unit: 'pence',
    least: 0,
    most: 10_000_000,
    start: 100_000,
  },
  disciplines: {
    title: 'Disciplines of the teams',
    says: 'Professions that the council wants in its Family Help Teams. Offered where a profession is entered, and used to plan a team. Somebody of another may lead all the same.',
    source:
      'Teams shaped to local need (L1771); the list is that of the review’s own council (L1150 to L1161)',
    unit: 'list',
    start: [
      'social worker',
      'family support worker',
      'youth worker',
      'domestic abuse practitioner',
      'probation officer',
      'substance misuse practitioner',
      'mental health practitioner',
      'disability worker',
      'benefits adviser',
      'safer schools officer',
    ],
  },
  'quiet-days-contact': {
    title: 'Days without recorded contact',
    says: 'After so many quiet days there is a reminder to ask after a family. Nothing is ever late.',
    source: 'A prompt and not a deadline (L1495); the review names no number',
    unit: 'days',
    least: 1,
    most: 366,
    start: 21,
  },
  'quiet-days-supervision': {
    title: 'Days without talking a family over',
    says: 'After so many days there is a reminder to talk about a family in supervision. Nothing is ever late.',
    source: 'Every family is overseen (L1142, L1559), how often is for the council to say',
    unit: 'days',
    least: 1,
    most: 366,
    start: 42,
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof SETTINGS

/** What a setting holds: days, people or pence as a number; a list as words. */
export type PolicyValue<Name extends SettingName = SettingName> = (typeof SETTINGS)[Name] extends ListSetting
  ? readonly string[]
  : number

/** A setting by its name, as any of its kind. */
export const settingOf = (name: SettingName): Setting => SETTINGS[name]

const WHOLE = new Intl.NumberFormat('en-GB')
const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** "1 day", "21 days", "£200", "youth worker, social worker". */
export function valueInWords(name: SettingName, value: unknown): string {
  const { unit } = settingOf(name)
  if (unit === 'list') return (value as readonly string[]).join(', ')
  if (unit === 'pence') return POUNDS.format(Number(value) / 100).replace(/\.00$/, '')
  return value === 1 && unit === 'days' ? '1 day' : `${WHOLE.format(Number(value))} ${unit}`
}
