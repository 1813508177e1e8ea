import type { Lever } from './levers.ts'

/**
 * Levers that are not in the review's sum of 30,000: they change where children live and what it costs, not how many are
 * in care. Off until somebody covers a part with them.
 */
export const optionalLevers = {
  fosterHomes: {
    id: 'fosterHomes',
    name: 'Foster homes in place of children’s homes',
    card: {
      effect: 'A third of the children in children’s homes live with foster carers instead',
      population: 'Children in children’s homes whose first plan was foster care',
      lines: [5491, 4963, 5537],
      strength: 'inference',
      caution:
        'The row “Foster carer recruitment” already counts 9,000 more carers; using both counts some homes twice.',
    },
    operations: [
      { on: 'places', effect: 0.33, from: 'childrens-home', to: 'council-foster', start: 2, ramp: 3 },
    ],
    coverage: 0,
    cashable: 1,
  },
  homePrices: {
    id: 'homePrices',
    name: 'Lower prices of homes',
    card: {
      effect: 'Prices a tenth lower than they would be',
      population: 'Children’s homes and foster homes of agencies',
      lines: [4963, 8020],
      strength: 'assumption',
      caution:
        'The row “Regional Care Cooperatives” already counts better bargaining; using both counts some of it twice.',
    },
    operations: [{ on: 'price', effect: 0.1, kinds: ['childrens-home', 'agency-foster'], start: 3, ramp: 3 }],
    coverage: 0,
    cashable: 1,
  },
} as const satisfies Record<string, Lever>
