import type { Child } from '../child.ts'
import type { Field } from '../fields.ts'
import type { Row } from '../rows.ts'
import { isTakenFurther, type Rule } from './rule.ts'

const ETHNICITIES = codes(
  'WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT',
)
const DISABILITIES = codes('NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA')
const SHOWS_DISABILITY = { Disabilities: ['Disability'] } as const

/** Rules about ethnicity and disability. */
export const characteristicsRules: readonly Rule[] = [
  {
    code: '4220',
    severity: 'error',
    shows: { ChildCharacteristics: ['Ethnicity'] },
    says: 'The ethnicity is missing or not one of the census codes. Ask the family and give the code; NOBT says not yet obtained.',
    items: ['N00177'],
    find: ({ characteristics }) =>
      ETHNICITIES.has(characteristics.text('Ethnicity') ?? '') ? [] : [characteristics],
  },
  {
    code: '8540',
    severity: 'error',
    shows: {
      ChildIdentifiers: ['PersonBirthDate'],
      Disabilities: ['Disability'],
      CINdetails: ['ReferralNFA'],
    },
    says: 'The disability of a child whose referral was taken further is missing or not one of the census codes. Give the code; NONE says no disability.',
    items: ['N00099', 'N00066', 'N00112'],
    find: (child) => {
      const further = child.details.filter(isTakenFurther)
      if (!child.identifiers.has('PersonBirthDate') || further.length === 0) return []
      const wrong = child.disabilities.filter((row) => !DISABILITIES.has(row.text('Disability') ?? ''))
      return child.disabilities.length === 0 || wrong.length > 0
        ? [[child.identifiers, ...wrong, ...further]]
        : []
    },
  },
  {
    code: '8790',
    severity: 'error',
    shows: SHOWS_DISABILITY,
    says: 'NONE stands beside another disability. Take out the one that is not so.',
    items: ['N00099'],
    find: ({ disabilities }) => {
      const others = disabilities.filter((row) => row.has('Disability') && row.text('Disability') !== 'NONE')
      return disabilities.some((row) => row.text('Disability') === 'NONE') ? others : []
    },
  },
  {
    code: '8794',
    severity: 'error',
    shows: SHOWS_DISABILITY,
    says: 'The same disability is given twice. Take one out.',
    items: ['N00099'],
    find: ({ disabilities }) =>
      disabilities.filter(
        (row) =>
          row.has('Disability') &&
          disabilities.some((other) => other !== row && other.text('Disability') === row.text('Disability')),
      ),
  },
  {
    code: '2887Q',
    severity: 'query',
    shows: {},
    says: 'Fewer than eight different disabilities appear in the whole return. Check that disabilities are recorded in full.',
    items: ['N00099'],
    start: () => {
      const seen = new Set<string>()
      return {
        see: (child) => {
          for (const code of disabilityCodes(child)) if (seen.size < 8) seen.add(code)
        },
        fails: () => seen.size < 8,
      }
    },
  },
  {
    code: '2888Q',
    severity: 'query',
    shows: {},
    says: 'No child in the whole return has more than one disability. Check that every disability of a child is recorded.',
    items: ['N00099'],
    start: () => {
      let several = false
      return {
        see: (child) => {
          several ||= new Set(disabilityCodes(child)).size > 1
        },
        fails: () => !several,
      }
    },
  },
]

/** Rules about the child's sex: in GenderCurrent as 1, 2, 0 and 9 until 2023-24, in Sex as M, F and U from 2024-25. */
export function sexRules(
  field: Field<'ChildIdentifiers'>,
  valid: readonly string[],
  unknown: readonly string[],
): Rule[] {
  const written = valid.join(', ').replace(/, ([^,]*)$/, ' or $1')
  return [
    {
      code: '4180',
      severity: 'error',
      shows: { ChildIdentifiers: [field] },
      says: `The sex of the child is missing or not ${written}. Give the code.`,
      items: ['N00783'],
      find: ({ identifiers }) => (valid.includes(identifiers.text(field) ?? '') ? [] : [identifiers]),
    },
    {
      code: '8750',
      severity: 'error',
      shows: { ChildIdentifiers: [field, 'PersonBirthDate', 'ExpectedPersonBirthDate'] },
      says: `An unborn child has another sex than ${unknown[0]}. Give ${unknown[0]}, or the birth date of a child who has been born.`,
      items: ['N00783', 'N00066', 'N00098'],
      find: ({ identifiers }) =>
        isUnborn(identifiers) && identifiers.text(field) !== unknown[0] ? [identifiers] : [],
    },
    {
      code: '2886Q',
      severity: 'query',
      shows: {},
      says: 'The sex of more than 2% of the children who have been born is missing or unknown. Check that it is recorded.',
      items: ['N00783', 'N00098'],
      start: () => {
        const count = { born: 0, unknown: 0 }
        return {
          see: ({ identifiers }) => {
            if (isUnborn(identifiers)) return
            count.born++
            if (!identifiers.has(field) || unknown.includes(identifiers.text(field)!)) count.unknown++
          },
          fails: () => count.unknown > count.born * 0.02,
        }
      },
    },
  ]
}

const isUnborn = (identifiers: Row<'ChildIdentifiers'>) =>
  identifiers.has('ExpectedPersonBirthDate') && !identifiers.has('PersonBirthDate')

function disabilityCodes({ disabilities }: Child): string[] {
  const codes = disabilities.map((row) => row.text('Disability'))
  return codes.filter((code) => code !== undefined && code !== 'NONE') as string[]
}

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
