import { beforeAll, describe, expect, it } from 'vitest'
import { beginOffer } from '../../community/offers/begin-offer.ts'
import { teenBoardPage } from '../../community/pages/teen-board-page.tsx'
import { teenPlacePage } from '../../community/pages/teen-place-page.tsx'
import { teenagersPage } from '../../community/pages/teenagers-page.tsx'
import { offerPlace } from '../../community/teenagers/offer-place.ts'
import { closeFamilyHelp } from '../../family-help/closing/close-family-help.ts'
import { prepareClosing } from '../../family-help/closing/prepare-closing.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { addDays } from '../../platform/time/day.ts'
import { send, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { harmOutsidePage } from './pages/harm-outside-page.tsx'
import { readChecks } from './read-checks.ts'

let world: World
let ada: string
let cohortOffer: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  ada = world.children[0]
  const told = {
    name: 'Rap on the rec',
    kind: 'youth',
    audience: 'teenagers',
    forWhom: 'Anybody of 12 to 18',
  }
  const where = { words: 'Words and beats.', runBy: 'Youth workers', place: 'The rec', onPublicPage: 'yes' }
  cohortOffer = (await run(world.database, beginOffer, worker(), { ...told, ...where }, { now: NOON })).offer
})

const worker = () => world.actors['key-worker']
const offer = async (person = ada) =>
  (
    await run(
      world.database,
      offerPlace,
      worker(),
      { person, cohortOffer, wants: 'To write lyrics' },
      { now: NOON },
    )
  ).teenPlace
const CONSIDERED = {
  harmOutside: 'School, his mates, no missing times',
  ownView: 'I am fine',
  why: 'He has a job',
}
const openAgain = (teenPlace: string) =>
  world.look(worker(), ({ db }) =>
    db.selectFrom('teen_place').select('ended_on').where('id', '=', teenPlace).executeTakeFirstOrThrow(),
  )

describe('what a young person is offered', () => {
  it('stays open after a no, after months, and until somebody has considered it', async () => {
    const teenPlace = await offer()
    const params = { person: ada, teenPlace }
    await send(world, teenPlacePage, worker(), params, {
      version: '0',
      answer: 'not-now',
      words: 'Maybe later',
    })
    expect((await openAgain(teenPlace)).ended_on).toBeNull()
    const later = new Date(`${addDays('2026-11-20', 200)}T12:00:00Z`)
    expect(await show(world, teenagersPage, worker(), { now: later })).toContain('Not for now: Maybe later')
    for (const left of ['harmOutside', 'ownView', 'why'])
      await expect(
        send(world, teenPlacePage, worker(), params, { version: '1', ...CONSIDERED, [left]: '' }, 'end'),
      ).rejects.toMatchObject({ details: { problems: [{ path: [left] }] } })
    await send(world, teenPlacePage, worker(), params, { version: '1', ...CONSIDERED }, 'end')
    expect((await openAgain(teenPlace)).ended_on).toBe('2026-11-20')
  })

  it('cannot end without a consideration in the database either', async () => {
    const teenPlace = await offer()
    const close = world.as(worker(), ({ db }) =>
      db.updateTable('teen_place').set({ ended_on: '2026-11-20' }).where('id', '=', teenPlace).execute(),
    )
    await expect(close).rejects.toThrow()
  })

  it('is not for a grown-up or a small child, and nobody outside the team sees it on their board', async () => {
    await expect(offer(world.mother)).rejects.toMatchObject({ code: 'conflict' })
    await expect(offer(world.children[2])).rejects.toMatchObject({ code: 'conflict' })
    expect(await show(world, teenagersPage, world.actors.colleague)).toContain('Ada Marlow')
    expect(await show(world, teenagersPage, world.actors.stranger)).not.toContain('Marlow')
  })
})

describe('help for a young person on the board', () => {
  it('does not end before it is written what was looked at and what they say', async () => {
    const family = world.family
    const ending = {
      family,
      why: 'well',
      changed: 'Calm',
      stays: 'Grandma: lunch, always',
      ifHard: 'Ring us',
    }
    await run(world.database, prepareClosing, worker(), ending, { now: NOON })
    const close = () => run(world.database, closeFamilyHelp, worker(), { family, version: 0 }, { now: NOON })
    await expect(close()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('board'),
    })
    await send(world, teenBoardPage, worker(), { person: ada }, CONSIDERED, 'ending')
    await close()
  })
})

describe('signs of harm outside the home', () => {
  it('begin checks at once with an expert asked to join, and stand on the board', async () => {
    const seen = { kinds: ['county-lines', 'missing'], what: 'A new phone, and a ticket to the coast' }
    await send(world, harmOutsidePage, worker(), { person: ada }, seen)
    const waiting = await world.look(world.actors.expert, (viewer) => readChecks(viewer, false))
    expect(waiting).toHaveLength(1)
    const row = await world.look(worker(), ({ db }) =>
      db.selectFrom('teen_signal').select(['person_id', 'conversation_id']).executeTakeFirstOrThrow(),
    )
    expect(row).toEqual({ person_id: ada, conversation_id: waiting[0]!.conversation })
    const html = await show(world, teenBoardPage, worker(), { params: { person: ada } })
    expect(html).toContain('county lines')
    expect(html).toContain('Checks began')
  })
})
