import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { addDays, type Day } from '../../platform/time/day.ts'
import { DISABILITIES, ETHNICITIES, keysOf } from '../codes.ts'
import type { NewPerson } from './insert-person.ts'

const languages = z
  .union([z.array(field.text('Write the language')), z.string().transform((list) => list.split(','))])
  .transform((list) => list.map((language) => language.trim()).filter(Boolean))

/** What may be said of a person when they are added or changed. All of it may be left for later. */
export const aboutPerson = {
  givenNames: field.optionalText(100),
  familyName: field.optionalText(100),
  knownAs: field.optionalText(100),
  birthDate: field.day().optional(),
  expectedBirthDate: field.day().optional(),
  sex: field.choice(['F', 'M', 'U'], 'Choose the sex registered at birth').optional(),
  gender: field.optionalText(100),
  pronouns: field.optionalText(50),
  ethnicity: field.choice(keysOf(ETHNICITIES), 'Choose an ethnicity from the list').optional(),
  firstLanguage: field.optionalText(100),
  otherLanguages: languages.optional(),
  interpreter: field.yesNo('Say whether an interpreter is needed').optional(),
  communication: field.optionalText(1000),
  disabilities: field
    .listOf(field.choice(keysOf(DISABILITIES), 'Choose disabilities from the list'))
    .optional(),
  phone: field.optionalText(50),
  email: z.email('Enter an email address, such as name@example.com').optional(),
}

/** In days. A baby of whom anybody can know is born within ten months. */
const LONGEST_WAIT = 300

/** @throws KithError `invalid` where nobody could be found by this, or its dates cannot be. */
export function checkPerson(person: NewPerson, today: Day): void {
  const { givenNames, familyName, knownAs, birthDate, expectedBirthDate } = person
  if (!givenNames && !familyName && !knownAs && !expectedBirthDate)
    throw invalid('givenNames', 'Enter a name, or the date on which a baby is expected')
  if (birthDate && birthDate > today) throw invalid('birthDate', 'A date of birth cannot be in the future')
  if (birthDate && birthDate < '1890-01-01') throw invalid('birthDate', 'Check the year of birth')
  if (expectedBirthDate && expectedBirthDate > addDays(today, LONGEST_WAIT))
    throw invalid('expectedBirthDate', 'Check the date: a baby is expected within ten months')
  if (person.disabilities?.includes('NONE') && person.disabilities.length > 1)
    throw invalid('disabilities', 'Choose “No disability” alone, or the disabilities')
}
