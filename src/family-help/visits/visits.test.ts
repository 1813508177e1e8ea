import { beforeAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { restrictRecord } from '../../record/access/restrict-record.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { newVisitPage } from '../pages/new-visit-page.tsx'
import { visitPage } from '../pages/visit-page.tsx'
import { type FreshFamily, freshFamily } from '../testing/fresh-family.ts'
import { correctVisit } from './correct-visit.ts'
import { readVisits } from './read-visits.ts'
import { recordVisit } from './record-visit.ts'
import { takeBackVisit } from './take-back-visit.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
})

const told = {
  on: '2026-11-19',
  place: 'home',
  happened: 'We cooked together.',
  childSaid: 'I made the sauce',
}
const visits = (asked: { visit?: string } = {}) =>
  world.look(world.actors['key-worker'], (viewer) => readVisits(viewer, { family: of.family, ...asked }))

it('is written once and stands on the record of every child and of whoever was there', async () => {
  const { visit } = await of.act('key-worker', recordVisit, { ...told, present: [of.children[0], of.mother] })
  const [read] = await visits()
  expect(read).toMatchObject({ id: visit, on: '2026-11-19', childSaid: 'I made the sauce', minutes: null })
  expect(read!.present.sort()).toEqual([of.children[0], of.mother].sort())
  const about = await world.look(world.actors['key-worker'], ({ db }) =>
    db.selectFrom('note_person').select('person_id').where('note_id', '=', visit).execute(),
  )
  expect(about.map((row) => row.person_id).sort()).toEqual([...of.children, of.mother].sort())
})

it('asks for little: where, when and what happened', async () => {
  await expect(
    of.act('key-worker', recordVisit, { on: told.on, place: 'telephone', happened: 'Talked' }),
  ).resolves.toBeTruthy()
  const empty = await of.act('key-worker', recordVisit, {}).catch((error) => error)
  expect(empty.details.problems.map(({ path }: { path: string[] }) => path[0])).toEqual([
    'on',
    'place',
    'happened',
  ])
})

it('refuses a day still to come, a next visit before this one, and people of another family', async () => {
  const wrong = async (more: object) => {
    const error = await of.act('key-worker', recordVisit, { ...told, ...more }).catch((thrown) => thrown)
    return error.details?.problems[0].path
  }
  expect(await wrong({ on: '2026-11-21' })).toEqual(['on'])
  expect(await wrong({ nextOn: '2026-11-18' })).toEqual(['nextOn'])
  expect(await wrong({ present: [world.unknownChild] })).toEqual(['present'])
  expect(await wrong({ minutes: '0' })).toEqual(['minutes'])
})

it('is put right by one that stands in its place; the first stays readable and cannot be put right twice', async () => {
  const { visit } = await of.act('key-worker', recordVisit, told)
  const right = { ...told, visit, happened: 'We cooked and talked.' }
  const corrected = await of.act('colleague', correctVisit, right)
  expect((await visits()).map(({ id, happened }) => [id, happened])).toEqual([
    [corrected.visit, 'We cooked and talked.'],
  ])
  expect(await visits({ visit })).toMatchObject([{ happened: 'We cooked together.', superseded: true }])
  await expect(of.act('key-worker', correctVisit, right)).rejects.toMatchObject({ code: 'conflict' })
})

it('is taken back where it was written on the wrong record, and says so', async () => {
  const { visit } = await of.act('key-worker', recordVisit, told)
  await of.act('key-worker', takeBackVisit, { visit, why: 'This was the family next door' })
  expect(await visits()).toEqual([])
  const entry = await world.look(world.actors['key-worker'], ({ db }) =>
    db
      .selectFrom('ledger_entry')
      .select(['title', 'corrects'])
      .where('kind', '=', 'visit-taken-back')
      .where('family_id', '=', of.family)
      .executeTakeFirst(),
  )
  expect(entry).toMatchObject({ title: 'A visit was taken back', corrects: expect.any(String) })
})

it('asks about nobody who is closed to the viewer, and keeps them where they were there', async () => {
  const [nia, tom] = of.children
  const { visit } = await of.act('key-worker', recordVisit, { ...told, present: [nia, tom] })
  const accounts = [world.actors['team-manager'].account]
  await of.act('information-governance', restrictRecord, { person: nia, reason: 'Safety', accounts })
  const forms = [
    [newVisitPage, {}],
    [visitPage, { visit }],
  ] as const
  for (const [form, params] of forms) {
    const html = await show(world, form, world.actors['key-worker'], {
      params: { family: of.family, ...params },
    })
    expect(html).toContain(tom)
    expect(html).not.toContain(nia)
  }
  const right = { ...told, visit, present: [of.mother] }
  const corrected = await of.act('key-worker', correctVisit, right)
  const [read] = await visits()
  expect(read!.present.sort()).toEqual([nia, of.mother].sort())
  const about = await world.look(world.actors['key-worker'], ({ db }) =>
    db.selectFrom('note_person').select('person_id').where('note_id', '=', corrected.visit).execute(),
  )
  expect(about.map((row) => row.person_id)).toContain(nia)
})

it('is not put right or taken back by whoever may not see a name in it', async () => {
  const [nia, tom] = of.children
  const { visit } = await of.act('key-worker', recordVisit, { ...told, nextStep: 'Nia bakes a cake' })
  const accounts = [world.actors['team-manager'].account]
  await of.act('information-governance', restrictRecord, { person: nia, reason: 'Safety', accounts })
  const right = { ...told, visit, present: [tom], happened: 'We baked.' }
  const refused = { code: 'not-allowed', details: {} }
  await expect(of.act('key-worker', correctVisit, right)).rejects.toMatchObject(refused)
  await expect(of.act('key-worker', takeBackVisit, { visit, why: 'Wrong' })).rejects.toMatchObject(refused)
  expect(await visits()).toMatchObject([{ id: visit, nextStep: 'Nia bakes a cake' }])
  await expect(of.act('team-manager', correctVisit, right)).resolves.toBeTruthy()
})

it('is not for those who do not help the family, nor through another family’s page', async () => {
  await expect(of.act('stranger', recordVisit, told)).rejects.toMatchObject({ code: 'not-allowed' })
  const { visit } = await of.act('key-worker', recordVisit, told)
  const other = await freshFamily(world, 'Elsewhere')
  await expect(other.act('key-worker', correctVisit, { ...told, visit })).rejects.toMatchObject({
    code: 'conflict',
  })
})
