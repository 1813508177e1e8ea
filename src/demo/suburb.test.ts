import { describe, expect, it } from 'vitest'
import { isChild } from '../platform/time/day.ts'
import { DAYS_HELPED, ETHNIC_GROUPS, PROTECTION_PLAN_SHARE, SUBURB } from './figures.ts'
import { draftNeighbourhood } from './suburb.ts'

const TODAY = '2026-11-21'
const families = draftNeighbourhood(1, TODAY)
const children = families.flatMap((family) => family.children)
const share = <T>(list: T[], test: (item: T) => boolean) => list.filter(test).length / list.length

describe('the suburb', () => {
  it('has the review’s 1,500 children in 680 families, and all of them are children', () => {
    expect(families).toHaveLength(SUBURB.families)
    expect(children).toHaveLength(SUBURB.children)
    expect(children.filter((child) => !isChild(child.birthDate ?? null, TODAY))).toEqual([])
  })

  it('is the same for the same seed, and another for another', () => {
    expect(draftNeighbourhood(1, TODAY)).toEqual(families)
    expect(draftNeighbourhood(2, TODAY)).not.toEqual(families)
  })

  it('is near the published figures', () => {
    const white = share(children, (child) => child.ethnicity!.startsWith('W'))
    const shares = Object.fromEntries(ETHNIC_GROUPS)
    expect(Math.abs(white - shares.white! / 100)).toBeLessThan(0.06)
    const open = families.filter((family) => family.until === null)
    const long = share(open, (family) => family.from < '2024-11-20')
    expect(Math.abs(long - DAYS_HELPED.at(-1)![1] / 100)).toBeLessThan(0.06)
    expect(
      Math.abs(share(open, (family) => family.protectedFrom !== null) - PROTECTION_PLAN_SHARE),
    ).toBeLessThan(0.05)
  })

  it('has nobody born before their parents grew up, and no two brothers or sisters of one name', () => {
    for (const { children, mother, name } of families) {
      const eldest = children.map((child) => child.birthDate ?? TODAY).sort()[0]!
      if (mother)
        expect(
          Number(eldest.slice(0, 4)) - Number(mother.birthDate!.slice(0, 4)),
          name,
        ).toBeGreaterThanOrEqual(17)
      const born = children.filter((child) => child.birthDate).map((child) => child.givenNames)
      expect(new Set(born).size).toBe(born.length)
    }
  })
})
