import { CHILDREN_IN_COUNCIL, NEIGHBOURHOODS, SUBURB } from '../figures.ts'

/** A neighbourhood as a history needs it: how many children live there, how poor it is, how much of the need is there. */
export interface Need {
  children: number
  /** From 1, the most deprived tenth of England, to 10. */
  decile: number
  /** Of all first referrals of the council, the share from here. */
  share: number
}

/**
 * The suburb of the review has 1,500 of about 9,000 children eligible (L1118): 16.7 per cent, where England has 4 to 5.
 * So it is a neighbourhood of high need, and the other nine share what is left of the council's England-like total.
 */
export const ELIGIBLE_IN_ENGLAND = 0.045
const SUBURB_SHARE = SUBURB.children / (CHILDREN_IN_COUNCIL * ELIGIBLE_IN_ENGLAND)

/** How the other nine compare with each other, by deprivation. Ours. */
const DECILES = [1, 2, 3, 3, 4, 5, 5, 6, 8, 9]
const weightOf = (decile: number) => 1.18 ** -decile
const REST = DECILES.slice(1).reduce((sum, decile) => sum + weightOf(decile), 0)

export const NEIGHBOURHOOD_NEEDS: readonly Need[] = DECILES.map((decile, at) => ({
  children: CHILDREN_IN_COUNCIL / NEIGHBOURHOODS,
  decile,
  share: at === 0 ? SUBURB_SHARE : ((1 - SUBURB_SHARE) * weightOf(decile)) / REST,
}))
