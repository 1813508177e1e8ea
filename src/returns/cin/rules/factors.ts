import { isInYear } from '../census.ts'
import type { Assessment } from '../child.ts'
import { closedAfterAssessment } from './closures.ts'
import { inEpisodes, type Rule } from './rule.ts'

/** No factors: only where nothing else is there. */
const NONE = '21'
const VALID = new Set(
  `1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A
   18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A`.split(/\s+/),
)
const SHOWS = { Assessments: ['AssessmentAuthorisationDate', 'AssessmentFactors'] } as const
const ITEMS = ['N00181']

/** Rules about the factors found at the end of an assessment. */
export const factorRules: readonly Rule[] = [
  {
    code: '8614',
    severity: 'error',
    shows: SHOWS,
    says: 'The assessment has factors but was never authorised. Give the date of authorisation or take out the factors.',
    items: ['N00160', ...ITEMS],
    find: (child) =>
      rowsWhere(
        child.assessments,
        ({ row, factors }) => factors.length > 0 && !row.has('AssessmentAuthorisationDate'),
      ),
  },
  {
    code: '8869',
    severity: 'error',
    shows: SHOWS,
    says: 'The factor 21 (none found) stands beside another factor. Take out the one that is not so.',
    items: ITEMS,
    find: (child) =>
      rowsWhere(
        child.assessments,
        ({ factors }) => factors.includes(NONE) && factors.some((factor) => factor !== NONE),
      ),
  },
  {
    code: '8873Q',
    severity: 'query',
    shows: { Assessments: ['AssessmentFactors'], CINdetails: ['ReasonForClosure'] },
    says: 'The only assessment found no factors (21), but the case was not closed for that reason (RC8 or RC9). Check the factors and the reason for closure.',
    items: ['N00103', ...ITEMS],
    find: (child) =>
      inEpisodes(child, ({ details, assessments }) => {
        const [only, ...others] = assessments
        if (!only || others.length > 0 || closedAfterAssessment(details)) return []
        return only.factors.includes(NONE) ? [[only.row, details]] : []
      }),
  },
  {
    code: '8897Q',
    severity: 'query',
    shows: SHOWS,
    says: 'The assessment was authorised in the census year without a valid factor. Give the factors that were found; 21 says none.',
    items: ['N00160', ...ITEMS],
    find: (child, census) =>
      rowsWhere(
        child.assessments,
        ({ row, factors }) =>
          isInYear(row.day('AssessmentAuthorisationDate'), census) &&
          !factors.some((factor) => VALID.has(factor)),
      ),
  },
  {
    code: '8898',
    severity: 'error',
    shows: SHOWS,
    says: 'The same factor is given twice for one assessment. Take one out.',
    items: ITEMS,
    find: (child) => rowsWhere(child.assessments, ({ factors }) => new Set(factors).size < factors.length),
  },
]

/** From 2024-25, when physical and sexual abuse were told apart by who harmed the child. */
export const whoHarmedRules: readonly Rule[] = [
  splitFactorRule('8945Q', '18A', 'physical abuse'),
  splitFactorRule('8950Q', '19A', 'sexual abuse'),
]

function splitFactorRule(code: string, factor: string, abuse: string): Rule {
  const number = factor.slice(0, 2)
  return {
    code,
    severity: 'query',
    shows: SHOWS,
    says: `The factor ${factor} (${abuse}) is given. Say who harmed the child instead: ${number}B for another child, ${number}C for an adult.`,
    items: ITEMS,
    find: (child) =>
      rowsWhere(child.assessments, ({ factors }) => factors.some((one) => one.toUpperCase() === factor)),
  }
}

const rowsWhere = (assessments: readonly Assessment[], test: (assessment: Assessment) => boolean) =>
  assessments.filter(test).map(({ row }) => row)
