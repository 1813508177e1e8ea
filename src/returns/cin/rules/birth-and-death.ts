import { isOutside } from '../census.ts'
import { addDays, addMonths, type Day, isAfter, isBefore } from '../days.ts'
import type { Rule } from './rule.ts'

/** Rules about the child's birth, death and age. */
export const birthAndDeathRules: readonly Rule[] = [
  {
    code: '8520',
    severity: 'error',
    shows: { ChildIdentifiers: ['PersonBirthDate'] },
    says: 'The birth date is after the census year. Correct it, or give it as the expected birth date of an unborn child.',
    items: ['N00066', 'N00603'],
    find: ({ identifiers }, { referenceDate }) =>
      isAfter(identifiers.day('PersonBirthDate'), referenceDate) ? [identifiers] : [],
  },
  {
    code: '8525Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'] },
    says: 'Give either the birth date or, for an unborn child, the expected birth date: one of them and not both.',
    items: ['N00066', 'N00098'],
    find: ({ identifiers }) =>
      identifiers.has('PersonBirthDate') === identifiers.has('ExpectedPersonBirthDate') ? [identifiers] : [],
  },
  {
    code: '8530Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['ExpectedPersonBirthDate'] },
    says: 'The expected birth date is more than 30 days before the end of the census year or more than nine months after it. Check it, or give the birth date.',
    items: ['N00098', 'N00603'],
    find: ({ identifiers }, { referenceDate }) => {
      const expected = identifiers.day('ExpectedPersonBirthDate')
      if (!expected || !referenceDate) return []
      return expected < addDays(referenceDate, -30) || expected > addMonths(referenceDate, 9)
        ? [identifiers]
        : []
    },
  },
  {
    code: '8535Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['PersonBirthDate', 'PersonDeathDate'] },
    says: 'The date of death is before the birth date. Correct one of them.',
    items: ['N00108', 'N00066'],
    find: ({ identifiers }) =>
      isBefore(identifiers.day('PersonDeathDate'), identifiers.day('PersonBirthDate')) ? [identifiers] : [],
  },
  {
    code: '8545Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['PersonDeathDate'] },
    says: 'The date of death is outside the census year. Check it.',
    items: ['N00108', 'N00603'],
    find: ({ identifiers }, census) =>
      isOutside(identifiers.day('PersonDeathDate'), census) ? [identifiers] : [],
  },
  {
    code: '8555Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['PersonDeathDate'], CINdetails: ['CINreferralDate'] },
    says: 'The referral is dated after the child’s death. Correct one of the dates.',
    items: ['N00108', 'N00100'],
    find: (child) => {
      const death = child.identifiers.day('PersonDeathDate')
      const later = child.details.filter((details) => isAfter(details.day('CINreferralDate'), death))
      return later.map((details) => [child.identifiers, details])
    },
  },
  {
    code: '8585Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['PersonDeathDate'], CINdetails: ['ReasonForClosure'] },
    says: 'The case was closed because the child died (RC2), but no date of death is given. Give the date or correct the reason.',
    items: ['N00103', 'N00108'],
    find: (child) => {
      if (child.identifiers.has('PersonDeathDate')) return []
      const died = child.details.filter((details) => details.text('ReasonForClosure') === 'RC2')
      return died.map((details) => [child.identifiers, details])
    },
  },
  {
    code: '8606',
    severity: 'error',
    shows: {
      CINdetails: ['CINreferralDate'],
      ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'],
    },
    says: 'The referral is dated more than 280 days before the birth or the expected birth. Correct one of the dates.',
    items: ['N00100', 'N00066', 'N00098'],
    find: (child) => {
      const { identifiers } = child
      const births = [identifiers.day('PersonBirthDate'), identifiers.day('ExpectedPersonBirthDate')]
      const early = child.details.filter((details) =>
        births.some((birth) => isLongBefore(details.day('CINreferralDate'), birth)),
      )
      return early.map((details) => [details, identifiers])
    },
  },
  {
    code: '8775Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['PersonBirthDate'], CINdetails: ['CINclosureDate'] },
    says: 'The person was over 25 while the case was open. Check the birth date and the closure date.',
    items: ['N00066', 'N00102'],
    find: (child, { referenceDate }) => {
      const birth = child.identifiers.day('PersonBirthDate')
      const birthday = birth && addMonths(birth, 25 * 12)
      if (!birthday || !isBefore(birthday, referenceDate)) return []
      const open = child.details.filter((details) => !(details.day('CINclosureDate')! <= birthday))
      return open.map((details) => [child.identifiers, details])
    },
  },
]

const isLongBefore = (referral: Day | undefined, birth: Day | undefined) =>
  isBefore(referral, birth) && referral! < addDays(birth!, -280)
