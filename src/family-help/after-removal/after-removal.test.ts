import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { readChronology } from '../../record/chronology/chronology.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { closeFamilyHelp } from '../closing/close-family-help.ts'
import { prepareClosing } from '../closing/prepare-closing.ts'
import { familyPage } from '../pages/family-page.tsx'
import { type FreshFamily, freshFamily, relate } from '../testing/fresh-family.ts'
import { offerToParent } from './offer-to-parent.ts'
import { afterRemovalPage } from './pages/after-removal-page.tsx'
import { intervalsOf, isOffered } from './parents.ts'
import { readAfterRemoval, readUnoffered } from './read-parents.ts'
import { readOfferReport } from './read-report.ts'
import { recordCareCase } from './record-case.ts'
import { takeBackCareCase } from './take-back-case.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
  for (const other of [of.mother, of.father])
    await relate(of, { person: of.children[1], other, kind: 'parent' })
})

const taken = (beganOn: string, removedOn?: string) =>
  of.act('key-worker', recordCareCase, { children: [of.children[1]], beganOn, removedOn })
const offer = (parent: string, answer = 'yes') =>
  of.act('key-worker', offerToParent, { parent, what: 'Somebody to talk with', answer })
const look = <T>(work: (viewer: Parameters<typeof readAfterRemoval>[0]) => Promise<T>) =>
  world.look(world.actors['key-worker'], work)

describe('after a child was taken', () => {
  it('knows both parents from the record, and how soon proceedings came again', async () => {
    expect(intervalsOf([{ beganOn: '2026-03-01' }, { beganOn: '2024-03-01' }])).toEqual([730])
    expect(isOffered(['not-yet'])).toBe(false)
    await taken('2024-03-01', '2024-09-01')
    await taken('2026-03-01')
    const { parents } = await look((viewer) => readAfterRemoval(viewer, of.family))
    expect(parents).toMatchObject([
      { person: { id: of.mother }, intervals: [730], offered: false },
      { person: { id: of.father }, intervals: [730], offered: false },
    ])
    const page = { params: { family: of.family } }
    expect(await show(world, afterRemovalPage, world.actors['key-worker'], page)).toContain('Not offered yet')
    expect(await show(world, familyPage, world.actors['key-worker'], page)).toContain(
      'Offer help of their own: Dev Rowe',
    )
  })

  it('lets no help end before both were offered it; a no counts, not to be reached does not', async () => {
    await taken('2026-03-01', '2026-06-01')
    await of.act('key-worker', prepareClosing, { why: 'well', changed: 'Much', ifHard: 'Call' })
    const close = () => of.act('key-worker', closeFamilyHelp, { version: 0 })
    await expect(close()).rejects.toThrow(/not offered yet to: Rosa Rowe, Dev Rowe/)
    await offer(of.mother, 'no')
    await offer(of.father, 'not-yet')
    await expect(close()).rejects.toThrow(/not offered yet to: Dev Rowe/)
    await offer(of.father, 'later')
    await close()
    expect(await look((viewer) => readUnoffered(viewer, of.family))).toEqual([])
  })

  it('is taken back where it was a mistake, and then asks nothing', async () => {
    await taken('2026-03-01', '2026-06-01')
    const { cases } = await look((viewer) => readAfterRemoval(viewer, of.family))
    await of.act('key-worker', takeBackCareCase, { case: cases[0]!.id, why: 'Another family’s' })
    expect(await look((viewer) => readUnoffered(viewer, of.family))).toEqual([])
  })

  it('asks nothing where no child was taken, and offers to nobody else', async () => {
    await taken('2026-03-01')
    expect(await look((viewer) => readUnoffered(viewer, of.family))).toEqual([])
    await expect(offer(world.mother)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('stands in the parent’s own record alone', async () => {
    await taken('2026-03-01', '2026-06-01')
    await offer(of.father)
    const titles = async (person: string) =>
      (await look((viewer) => readChronology(viewer, { person }))).entries.map(({ title }) => title)
    expect(await titles(of.father)).toContain('Offered help of their own')
    expect(await titles(of.children[1])).not.toContain('Offered help of their own')
  })

  it('is counted without anybody in it', async () => {
    const { offered, middle } = await look(readOfferReport)
    expect(offered.map(({ who }) => who)).toEqual(['Mothers', 'Fathers'])
    expect(middle).toBeUndefined()
  })
})
