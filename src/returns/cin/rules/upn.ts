import { addDays, addMonths } from '../days.ts'
import { isNoFurtherAction, isTakenFurther, type Rule } from './rule.ts'

const SHOWS = { ChildIdentifiers: ['UPN'] } as const
const ITEMS = ['N00001']
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** Rules about the unique pupil number: a check letter, three figures of the authority, eight figures, a figure or letter. */
export const upnRules: readonly Rule[] = [
  {
    code: '1510',
    severity: 'error',
    shows: SHOWS,
    says: 'The first letter of the unique pupil number does not fit its figures. Check the number for a slip of the keys.',
    items: ITEMS,
    find: ({ identifiers }) => {
      const upn = identifiers.text('UPN') ?? ''
      return /^.\d{12}$/.test(upn) && upn[0] !== checkLetter(upn) ? [identifiers] : []
    },
  },
  {
    code: '1520',
    severity: 'error',
    shows: SHOWS,
    says: 'Two children have the same unique pupil number. Find out whose it is and correct the other.',
    items: ITEMS,
    unique: 'UPN',
  },
  authorityRule(),
  {
    code: '1540',
    severity: 'error',
    shows: SHOWS,
    says: 'Characters 5 to 12 of the unique pupil number are not all figures. Check the number with the school.',
    items: ITEMS,
    find: ({ identifiers }) => {
      const upn = identifiers.text('UPN')
      return upn && !/^\d{8}$/.test(upn.slice(4, 12)) ? [identifiers] : []
    },
  },
  {
    code: '1550',
    severity: 'error',
    shows: SHOWS,
    says: 'The last character of the unique pupil number is neither a figure nor a letter that is used there (not I, O or S). Check the number with the school.',
    items: ITEMS,
    find: ({ identifiers }) => {
      const last = identifiers.text('UPN')?.[12]
      return last && !/[\dA-HJ-NP-RT-Z]/.test(last) ? [identifiers] : []
    },
  },
  {
    code: '1560Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['FormerUPN'] },
    says: 'The former unique pupil number is not made like one: a letter, 11 figures, then a figure or a letter. Check it or take it out.',
    items: ['N00002'],
    find: ({ identifiers }) => {
      const upn = identifiers.text('FormerUPN')
      return upn && !/^[A-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn) ? [identifiers] : []
    },
  },
  {
    code: '8770Q',
    severity: 'query',
    shows: { ChildIdentifiers: ['UPN', 'UPNunknown', 'PersonBirthDate'] },
    says: 'A child of school age has no unique pupil number and no reason why (UN2 to UN7). Ask the school for the number or give the reason.',
    items: ['N00001', 'N00135', 'N00066'],
    find: (child, { referenceDate }) => {
      const { identifiers } = child
      const birth = identifiers.day('PersonBirthDate')
      const excused = identifiers.has('UPN') || /^UN[2-7]$/.test(identifiers.text('UPNunknown') ?? '')
      if (excused || !birth || !referenceDate || !child.details.some(isTakenFurther)) return []
      return birth <= schoolAgeBirth(referenceDate) ? [identifiers] : []
    },
  },
  {
    code: '8772',
    severity: 'error',
    shows: { ChildIdentifiers: ['UPNunknown'], CINdetails: ['ReferralNFA'] },
    says: 'UN7 says that every referral ended without further action, but one was taken further. Give another reason or the unique pupil number.',
    items: ['N00135', 'N00112'],
    find: (child) => {
      const further = child.details.filter((details) => !isNoFurtherAction(details))
      return child.identifiers.text('UPNunknown') === 'UN7'
        ? further.map((details) => [child.identifiers, details])
        : []
    },
  },
]

/** 1530 with the numbers that authorities have had since April 1998, and pseudo-authorities; `added` in later years. */
export function authorityRule(added: readonly string[] = []): Rule {
  return {
    code: '1530',
    severity: 'error',
    shows: SHOWS,
    says: 'Characters 2 to 4 of the unique pupil number are not the number of an authority. Check the number with the school.',
    items: ITEMS,
    find: ({ identifiers }) => {
      const upn = identifiers.text('UPN')
      const number = upn?.slice(1, 4) ?? ''
      return upn?.length === 13 && !AUTHORITIES.has(number) && !added.includes(number) ? [identifiers] : []
    },
  }
}

/** Source: UPN guide, Department for Education: authority numbers from April 1998 and pseudo-authorities. */
const AUTHORITIES: ReadonlySet<string> = new Set(
  `001-005 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 701-708 800-803 805-808 810-813
   815-816 820-823 825-826 830-831 835-841 845-846 850-852 855-857 860-861 865-896 908-909 916 919 921 925-926 928-929
   931 933 935-938 940-941`
    .split(/\s+/)
    .flatMap((range) => {
      const [first, last = first] = range.split('-').map(Number)
      return Array.from({ length: last! - first! + 1 }, (_, i) => String(first! + i).padStart(3, '0'))
    }),
)

/** Figures 2 to 13, each times its place, added up and taken modulo 23, point at the letter. */
function checkLetter(upn: string): string {
  let sum = 0
  for (let place = 2; place <= 13; place++) sum += place * Number(upn[place - 1])
  return CHECK_LETTERS[sum % 23]!
}

/** The latest birth date of a child who is five before the school year in which the census year ends is over: 31 August. */
function schoolAgeBirth(referenceDate: string): string {
  return addMonths(addDays(addMonths(referenceDate, 4), 31), -72)
}
