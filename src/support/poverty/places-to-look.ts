/** Where entitlement is worked out by those whose work it is. Kith holds no rate and works nothing out. */
export interface PlaceToLook {
  name: string
  what: string
  href: string
  /** Who says so, and when it was written down here. None was opened from here: see docs/decisions/0350-support.md. */
  source: string
  on: string
}

const BENEFITS_PAGE =
  'GOV.UK’s list of independent calculators, as Kirklees Council repeats it (6 November 2020)'
const RIGHTS_PAGE = 'GOV.UK; the charity’s own pages'
const ON = '2026-11-28'

export const CALCULATORS: readonly PlaceToLook[] = [
  {
    name: 'entitledto',
    what: 'Free benefits calculator; nobody has to give a name',
    href: 'https://www.entitledto.co.uk/',
    source: BENEFITS_PAGE,
    on: ON,
  },
  {
    name: 'Turn2us',
    what: 'Free benefits calculator, and a search for grants',
    href: 'https://benefits-calculator.turn2us.org.uk/',
    source: BENEFITS_PAGE,
    on: ON,
  },
  {
    name: 'Policy in Practice',
    what: 'Free benefits calculator, which shows what a change of work does',
    href: 'https://policyinpractice.co.uk/',
    source: BENEFITS_PAGE,
    on: ON,
  },
]

export const ADVICE: readonly PlaceToLook[] = [
  {
    name: 'GOV.UK: benefits',
    what: 'What each benefit is, who may claim it, and its rates of this year',
    href: 'https://www.gov.uk/browse/benefits',
    source: 'Department for Work and Pensions',
    on: ON,
  },
  {
    name: 'Breathing Space',
    what: 'Time without interest and enforcement while somebody gets advice about debt',
    href: 'https://www.gov.uk/options-for-paying-off-your-debts/breathing-space',
    source: 'Debt Respite Scheme Regulations 2020',
    on: ON,
  },
  {
    name: 'Shelter',
    what: 'Housing rights: repairs, rent, homelessness, eviction',
    href: 'https://england.shelter.org.uk/',
    source: RIGHTS_PAGE,
    on: ON,
  },
  {
    name: 'Citizens Advice',
    what: 'Benefits, debt, housing and consumer rights',
    href: 'https://www.citizensadvice.org.uk/',
    source: RIGHTS_PAGE,
    on: ON,
  },
]

export const CALCULATOR_NAMES = [...CALCULATORS.map(({ name }) => name), 'An adviser', 'Another one'] as const
