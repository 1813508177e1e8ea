/**
 * Children who entered care and had been on a child protection plan before, England, per cent. Ahmed, James and others
 * 2022, Department for Education, as the review cites it (L2574). Counts are not published with it, so it has no interval.
 */
export const PLAN_BEFORE_CARE = [
  { group: 'White', percent: 65 },
  { group: 'Mixed', percent: 62 },
  { group: 'Black', percent: 39 },
  { group: 'Asian', percent: 36 },
] as const
