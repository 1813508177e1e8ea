import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { readFamily } from '../../record/families/family.ts'
import { changedTables, countRows } from '../../record/testing/count-rows.ts'
import { send, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, PUBLIC, type World } from '../../record/testing/world.ts'
import { directPage, enrolmentPage } from '../pages/direct-pages.tsx'
import { nearYouPage } from '../pages/near-you-page.tsx'
import { programmePage } from '../pages/programme-pages.tsx'
import { beginProgramme } from './begin-programme.ts'
import { enrolDirectly } from './enrol-directly.ts'
import { enrolmentsKnownOf } from './read-enrolments.ts'

let world: World
let programme: string
const NURSES = {
  name: 'Family nurses',
  words: 'The same nurse from pregnancy until your child is two.',
  forWhom: 'first babies',
  contact: '07700 900888',
  runBy: 'The community health trust',
}
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const begun = await run(world.database, beginProgramme, world.actors.coordinator, NURSES, { now: NOON })
  programme = begun.programme
})

const midwife = () => world.actors.partner
/** The mother of the helped family, as the record has her. */
const MIA = { givenNames: 'Mia', familyName: 'Marlow', birthDate: '1988-05-05' }
const YES = {
  contact: '07700 900999',
  saidYes: 'Yes, I want her to come',
  helpersMayKnow: 'no',
  dueOn: '2027-03-03',
}
const enrol = async (other: object = {}) =>
  (
    await run(
      world.database,
      enrolDirectly,
      midwife(),
      { programme, ...MIA, ...YES, ...other },
      { now: NOON },
    )
  ).enrolment
const knownToHelpers = () =>
  world.look(world.actors['key-worker'], async (viewer) => {
    const { members } = await readFamily(viewer, world.family)
    return enrolmentsKnownOf(
      viewer,
      members.flatMap((one) => (one.restricted ? [] : one)),
    )
  })

describe('a midwife who enrols somebody', () => {
  it('needs no help to be open: no record, no conversation and no involvement is made', async () => {
    const before = await countRows(world)
    await enrol({ givenNames: 'Newla', familyName: 'Comer', birthDate: '2006-06-06' })
    expect(changedTables(before, await countRows(world))).toEqual([
      'direct_enrolment',
      'ledger_entry',
      'operation_request',
    ])
  })

  it('gets the same answer and leaves the same traces where the family is known', async () => {
    const before = await countRows(world)
    const enrolment = await enrol()
    expect(changedTables(before, await countRows(world))).toEqual([
      'direct_enrolment',
      'ledger_entry',
      'operation_request',
    ])
    const html = await show(world, enrolmentPage, midwife(), { params: { enrolment } })
    expect(html).not.toMatch(/Ada|Ben|Cleo|Okoro|Asha/)
  })

  it('writes down their yes', async () => {
    await expect(enrol({ saidYes: '' })).rejects.toMatchObject({
      details: { problems: [{ path: ['saidYes'] }] },
    })
  })

  it('leaves a look in the log, about nobody in the record', async () => {
    const { looks } = await world.look(midwife(), async ({ db }) => ({
      looks: await db
        .selectFrom('access_log')
        .select('purpose')
        .where('looker', '=', midwife().name)
        .execute(),
    }))
    expect(looks).toContainEqual({ purpose: 'Taking part in Family nurses' })
  })
})

describe('those who help the family', () => {
  it('know only what the person said they may, for as long as they say so', async () => {
    expect(await knownToHelpers()).toEqual([])
    const enrolment = await enrol({ givenNames: 'mia rose', helpersMayKnow: 'yes' })
    expect(await knownToHelpers()).toMatchObject([{ name: 'Mia Marlow', programmeName: 'Family nurses' }])
    const change = { version: '0', contact: 'x', helpersMayKnow: 'no' }
    await send(world, enrolmentPage, midwife(), { enrolment }, change)
    expect(await knownToHelpers()).toEqual([])
  })

  it('are told of nobody else who was born on the same day', async () => {
    await enrol({ givenNames: 'Nia', helpersMayKnow: 'yes' })
    expect(await knownToHelpers()).toEqual([])
  })
})

describe('who takes part', () => {
  it('is seen by whoever enrolled them and by those who work in it, not by those who keep the list of support', async () => {
    const enrolment = await enrol()
    const colleague = {
      ...world.actors.partner,
      account: world.actors.analyst.account,
      worker: world.actors.analyst.worker,
    }
    const look = () => show(world, enrolmentPage, colleague, { params: { enrolment } })
    await expect(look()).rejects.toMatchObject({ code: 'not-found' })
    const works = { ...NURSES, version: '0', workers: [colleague.worker!] }
    await send(world, programmePage, world.actors.coordinator, { programme }, works)
    expect(await look()).toContain('Marlow')
    await expect(show(world, directPage, world.actors.coordinator)).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('can go there without anybody: the public page says how', async () => {
    const html = await show(world, nearYouPage, PUBLIC)
    expect(html).toContain(NURSES.words)
    expect(html).toContain(NURSES.contact)
  })
})
