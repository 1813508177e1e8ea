import { dayInWords } from '../../platform/time/words.ts'
import { type Codes, DISABILITIES, ETHNICITIES, SEXES, wordsFor } from '../codes.ts'
import type { NewPerson } from './insert-person.ts'

const day = (date: string | null | undefined): string => (date ? dayInWords(date) : '')
const yesNo = (answer: boolean | null | undefined): string => (answer == null ? '' : answer ? 'Yes' : 'No')

/** The facts about a person by the labels that the form shows, as words; the unknown is empty. */
const LABELS: Record<
  keyof Omit<NewPerson, 'deathDate'>,
  [label: string, words: (person: NewPerson) => string]
> = {
  givenNames: ['Given names', ({ givenNames }) => givenNames ?? ''],
  familyName: ['Family name', ({ familyName }) => familyName ?? ''],
  knownAs: ['Wants to be called', ({ knownAs }) => knownAs ?? ''],
  birthDate: ['Date of birth', ({ birthDate }) => day(birthDate)],
  expectedBirthDate: ['Expected date of birth', ({ expectedBirthDate }) => day(expectedBirthDate)],
  sex: ['Sex registered at birth', ({ sex }) => SEXES[sex ?? 'U']],
  gender: ['Gender in their own words', ({ gender }) => gender ?? ''],
  pronouns: ['Pronouns', ({ pronouns }) => pronouns ?? ''],
  ethnicity: ['Ethnicity', ({ ethnicity }) => (ethnicity ? wordsFor(ETHNICITIES, ethnicity) : '')],
  firstLanguage: ['First language', ({ firstLanguage }) => firstLanguage ?? ''],
  otherLanguages: ['Other languages', ({ otherLanguages }) => (otherLanguages ?? []).join(', ')],
  interpreter: ['Interpreter needed', ({ interpreter }) => yesNo(interpreter)],
  communication: ['How to talk together', ({ communication }) => communication ?? ''],
  disabilities: [
    'Disability',
    ({ disabilities }) =>
      (disabilities ?? []).map((code) => wordsFor(DISABILITIES as Codes, code)).join(', '),
  ],
  phone: ['Telephone', ({ phone }) => phone ?? ''],
  email: ['Email', ({ email }) => email ?? ''],
}

/** What is known of a person, by label, in the order of the form. */
export function describePerson(person: NewPerson): Record<string, string> {
  return Object.fromEntries(Object.values(LABELS).map(([label, words]) => [label, words(person)]))
}

/** The labels of what differs between two versions of a person. */
export function differences(before: NewPerson, after: NewPerson): string[] {
  return Object.values(LABELS)
    .filter(([, words]) => words(before) !== words(after))
    .map(([label]) => label)
}
