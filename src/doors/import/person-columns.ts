import type { PersonField } from './reported.ts'

/** The columns of the SSDA903 return that say who a child is. */
export const SSDA903_PERSON: Record<string, PersonField> = {
  SEX: 'sex',
  DOB: 'birthDate',
  ETHNIC: 'ethnicity',
  UPN: 'upn',
}

/** The elements of the census that say who a child is. */
export const CIN_PERSON: Record<string, PersonField> = {
  UPN: 'upn',
  FormerUPN: 'formerUpn',
  UPNunknown: 'noUpnReason',
  PersonBirthDate: 'birthDate',
  ExpectedPersonBirthDate: 'expectedBirthDate',
  Sex: 'sex',
  GenderCurrent: 'sex',
  PersonDeathDate: 'deathDate',
  Ethnicity: 'ethnicity',
  Disability: 'disabilities',
}
