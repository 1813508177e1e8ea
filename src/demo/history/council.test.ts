import { describe, expect, it } from 'vitest'
import { compareAll, countAll } from '../report/compare.ts'
import { type KnownChild, yearTo } from '../report/known.ts'
import { councilHistories } from './council.ts'
import { cutAt } from './cut.ts'
import { dayOf } from './days.ts'
import type { FamilyHistory } from './history.ts'

const SIZE = { seed: 2022, begin: '2016-04-01', share: 0.1 }
const told = [...councilHistories({ ...SIZE, horizon: '2026-12-01' })]

describe('ten years of a council', () => {
  it('are the same for the same seed, and others for another', () => {
    const again = councilHistories({ ...SIZE, horizon: '2026-12-01' })
    expect(again.next().value).toEqual(told[0])
    expect(councilHistories({ ...SIZE, seed: 1, horizon: '2026-12-01' }).next().value).not.toEqual(told[0])
  })

  it('do not depend on today: what had happened by a day stays as it was', () => {
    const earlier = new Map(
      [...councilHistories({ ...SIZE, horizon: '2022-06-01' })].map((family) => [family.number, family]),
    )
    const both = told.filter(({ number }) => earlier.has(number))
    expect(both.length).toBeGreaterThan(300)
    for (const { number, facts } of both)
      expect(cutAt(earlier.get(number)!.facts, '2022-03-31')).toEqual(cutAt(facts, '2022-03-31'))
  })

  it('tell nothing of a child long before birth, and no care after the 18th birthday', () => {
    for (const { children, facts } of told)
      for (const { child, fact, values } of facts) {
        if (fact.table !== 'care_episode') continue
        const { born } = children[child]!
        expect(String(values.began_on) >= dayOf(born)).toBe(true)
        expect(String(values.ended_on) <= dayOf(born + 18 * 365.25 + 1)).toBe(true)
      }
  })

  it('come out near England: need, protection, care, and who comes again', () => {
    const year = yearTo(2026)
    const known = told.flatMap((family) => childrenOf(family, year.last))
    const figures = compareAll(countAll(known, year), 9_000)
    const near = (what: string, within: number) => {
      const { value, generated } = figures.find((figure) => figure.what === what)!
      expect(Math.abs(generated / value - 1), `${what}: ${generated} beside ${value}`).toBeLessThan(within)
    }
    near('Referrals', 0.15)
    near('Times of need begun', 0.15)
    near('Children in need on 31 March', 0.2)
    near('Protection plans begun', 0.35)
    near('Children in care on 31 March', 0.35)
    near('Within 12 months of another', 0.2)
  })
})

function childrenOf({ children, facts }: FamilyHistory, day: string): KnownChild[] {
  const cut = cutAt(facts, day)
  return children.map(({ born, sex, ethnicity }, at) => {
    const own = cut.filter(({ child }) => child === at)
    const tables = Object.groupBy(own, ({ fact }) => fact.table)
    const byTable = Object.entries(tables).map(([name, some = []]) => [
      name,
      some.map(({ values }) => values),
    ])
    return { born: dayOf(born), sex, ethnicity, facts: Object.fromEntries(byTable) }
  })
}
