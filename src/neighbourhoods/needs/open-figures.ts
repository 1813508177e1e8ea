import type { Figure } from './figure.ts'

const DFE = 'Department for Education'
const OGL = 'Open Government Licence v3.0'
const NEED = `England, 31 March 2025, children in need census, ${DFE}, ${OGL}`
const ASSESSED = `England, year to 31 March 2025, factors at the end of 513,250 assessments, ${DFE}, ${OGL}`
const SCHOOLS = `England 2025, children in need matched to schools’ data, ${DFE} (local authority interactive tool), ${OGL}`
/** Shares of 513,250 episodes with a factor. */
const ofAssessed = (count: number) => Math.round((1000 * count) / 513_250) / 10

/** What open statistics say of England, beside which a neighbourhood reads its own. */
export const OPEN_FIGURES: readonly Figure[] = [
  {
    section: 'everyone',
    name: 'England: children in need',
    value: Math.round((10_000 * 402_400) / 12_183_016),
    unit: 'per 10,000 children',
    source: `${NEED}; population mid-2024, Office for National Statistics`,
  },
  {
    section: 'everyone',
    name: 'England: a parent’s mental health was a factor',
    value: ofAssessed(171_780),
    unit: 'per cent',
    source: ASSESSED,
  },
  {
    section: 'everyone',
    name: 'England: domestic abuse of a parent was a factor',
    value: ofAssessed(162_890),
    unit: 'per cent',
    source: ASSESSED,
  },
  {
    section: 'disabled',
    name: 'England: a child’s learning disability was a factor',
    value: ofAssessed(63_240),
    unit: 'per cent',
    source: ASSESSED,
  },
  {
    section: 'disabled',
    name: 'England: children in need at school who have an education, health and care plan',
    value: 31.4,
    unit: 'per cent',
    source: SCHOOLS,
  },
  {
    section: 'teenagers',
    name: 'England: criminal exploitation of a child was a factor',
    value: ofAssessed(16_250),
    unit: 'per cent',
    source: ASSESSED,
  },
  {
    section: 'teenagers',
    name: 'England: self-harm was a factor',
    value: ofAssessed(25_470),
    unit: 'per cent',
    source: ASSESSED,
  },
  {
    section: 'poverty',
    name: 'England: children in need at school who may have free school meals',
    value: 61.7,
    unit: 'per cent',
    source: SCHOOLS,
  },
  {
    section: 'ethnicity',
    name: 'Children who came into care and had had a protection plan: White',
    value: 65,
    unit: 'per cent',
    source: 'Ahmed and others 2022, as the review cites it (L2574)',
  },
  {
    section: 'ethnicity',
    name: 'Children who came into care and had had a protection plan: Black',
    value: 39,
    unit: 'per cent',
    source: 'Ahmed and others 2022, as the review cites it (L2574)',
  },
]
