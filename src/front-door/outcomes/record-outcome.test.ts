import { beforeAll, describe, expect, it } from 'vitest'
import { addAsset } from '../../community/assets/add-asset.ts'
import { changeAsset } from '../../community/assets/change-asset.ts'
import { closeFamilyHelp } from '../../family-help/closing/close-family-help.ts'
import { prepareClosing } from '../../family-help/closing/prepare-closing.ts'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { openInvolvementOf } from '../../record/involvements/involvement.ts'
import { makeWorld, NOON, TODAY, type World } from '../../record/testing/world.ts'
import { addPersonToConversation } from '../conversations/add-person.ts'
import { checkWarmLink } from '../links/check-warm-link.ts'
import { linksOf, waitingLinks } from '../links/read-links.ts'
import { waitingReplies } from '../replies/read-replies.ts'
import { readChecks } from '../safety/read-checks.ts'
import { talker } from '../testing/talk.ts'

let world: World
let at: ReturnType<typeof talker>
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  at = talker(world)
})

const door = () => world.actors['front-door']
const rowOf = (id: string) =>
  world.look(door(), ({ db }) =>
    db
      .selectFrom('conversation_outcome')
      .selectAll()
      .where('conversation_id', '=', id)
      .executeTakeFirstOrThrow(),
  )
const TOYS = {
  name: 'Toy library',
  kind: 'group',
  words: 'Borrow a toy for a month.',
  place: 'Elm Road church',
  contact: '07700 900222',
  keptBy: 'Elm Road church',
  seenOn: TODAY,
}
const toyLibrary = async () =>
  (await run(world.database, addAsset, world.actors['key-worker'], TOYS, { now: NOON })).asset
const HELP = () => ({
  outcome: 'family-help',
  reason: 'It is too much for one family alone',
  why: 'We want Uma back in school',
  primaryNeed: 'acute-stress',
  team: world.team,
})

describe('Family Help', () => {
  it('opens in a team, for the children the conversation is about, and leaves who leads to the manager', async () => {
    const id = await at.start()
    await at.link(id, world.unknownChild)
    await at.decide(id, HELP())
    const open = await world.look(door(), (viewer) => openInvolvementOf(viewer, world.unknownFamily))
    expect(open).toMatchObject({
      children: [world.unknownChild],
      why: 'We want Uma back in school',
      open: true,
    })
    expect(await rowOf(id)).toMatchObject({ involvement_id: open!.id, primary_need: 'acute-stress' })
    const parts = await world.look(door(), ({ db }) =>
      db.selectFrom('allocation').select('part').where('involvement_id', '=', open!.id).execute(),
    )
    expect(parts).toEqual([])
  })

  it('goes on in the help that a family has already: nothing starts again', async () => {
    const id = await at.start()
    await at.link(id, world.children[0])
    await at.decide(id, HELP())
    expect(await rowOf(id)).toMatchObject({ involvement_id: world.involvement })
  })

  it('goes on where it was ended today: it does not run out at midnight under a new promise', async () => {
    const family = world.unknownFamily
    const decided = async () => {
      const id = await at.start()
      await at.link(id, world.unknownChild)
      await at.decide(id, HELP())
      return id
    }
    await decided()
    const act = (operation: typeof prepareClosing | typeof closeFamilyHelp, input: object) =>
      run(
        world.database,
        operation as Operation,
        world.actors['team-manager'],
        { family, ...input },
        { now: NOON },
      )
    await act(prepareClosing, { why: 'well', changed: 'Uma goes to school', ifHard: 'Call us' })
    await act(closeFamilyHelp, { version: 0 })
    const id = await decided()
    const open = await world.look(door(), (viewer) => openInvolvementOf(viewer, family))
    expect(open?.period.until).toBeNull()
    expect(await rowOf(id)).toMatchObject({ involvement_id: open!.id })
  })

  it('makes a family of those who are new to the record', async () => {
    const id = await at.start()
    const add = (person: object) =>
      run(world.database, addPersonToConversation, door(), { conversation: id, ...person }, { now: NOON })
    const { person: child } = await add({
      given: 'Noor',
      family: 'Zaheer',
      birth: '2019-04-05',
      part: 'child',
    })
    await add({ given: 'Samia', family: 'Zaheer', part: 'parent', looked: 'yes' })
    await at.decide(id, HELP())
    const families = await world.look(door(), ({ db }) =>
      db
        .selectFrom('family_member')
        .innerJoin('family', 'family.id', 'family_member.family_id')
        .select(['family.name', 'family.team_id'])
        .where('person_id', '=', child)
        .execute(),
    )
    expect(families).toEqual([{ name: 'Zaheer', team_id: world.team }])
  })

  it('asks for a child, and for what it needs, before it opens', async () => {
    const id = await at.start()
    await expect(at.decide(id, HELP())).rejects.toThrow('Say first which child it is about')
    await expect(at.decide(id, { outcome: 'family-help' })).rejects.toMatchObject({
      details: {
        problems: [{ path: ['reason'] }, { path: ['team'] }, { path: ['why'] }, { path: ['primaryNeed'] }],
      },
    })
  })

  it('does not join children of two families', async () => {
    const id = await at.start()
    await at.link(id, world.children[0])
    await at.link(id, world.unknownChild)
    await expect(at.decide(id, HELP())).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('a warm link', () => {
  const LINK = {
    outcome: 'community',
    reason: 'Company is what is missing',
    offered: 'Elm Road coffee morning',
  }

  it('is looked at again on its day, and may be looked at once more', async () => {
    const id = await at.start()
    await at.decide(id, { ...LINK, lookOn: '2026-12-04' })
    const [link] = await world.look(door(), (viewer) => linksOf(viewer, id))
    const check = (answers: object) =>
      run(world.database, checkWarmLink, door(), { link: link!.id, version: 0, ...answers }, { now: NOON })
    await check({ reached: 'not-reached', found: 'The phone was off', again: '2026-12-11' })
    await expect(check({ reached: 'reached' })).rejects.toMatchObject({ code: 'stale' })
    const links = await world.look(door(), (viewer) => linksOf(viewer, id))
    expect(links).toMatchObject([
      { reached: 'not-reached', found: 'The phone was off', checkedOn: TODAY },
      { reached: null, lookOn: '2026-12-11', offered: LINK.offered },
    ])
    expect(await world.look(door(), waitingLinks)).toHaveLength(1)
  })

  it('leads to something of the directory, as it stood that day, and is looked at like any other', async () => {
    const asset = await toyLibrary()
    const id = await at.start()
    const { offered: _, ...chosen } = LINK
    await at.decide(id, { ...chosen, asset, lookOn: '2026-12-04' })
    const rename = { ...TOYS, asset, version: 0, name: 'Toys and books' }
    await run(world.database, changeAsset, world.actors['key-worker'], rename, { now: NOON })
    const [link] = await world.look(door(), (viewer) => linksOf(viewer, id))
    expect(link).toMatchObject({ offered: 'Toy library', contact: '07700 900222; Elm Road church' })
    const check = { link: link!.id, version: 0, reached: 'reached' }
    await run(world.database, checkWarmLink, door(), check, { now: NOON })
  })

  it('says where it leads', async () => {
    const id = await at.start()
    const nowhere = { ...LINK, offered: undefined, lookOn: '2026-12-04' }
    await expect(at.decide(id, nowhere)).rejects.toMatchObject({
      details: { problems: [{ path: ['asset'] }] },
    })
  })

  it('is not looked at before today', async () => {
    const id = await at.start()
    await expect(at.decide(id, { ...LINK, lookOn: '2026-11-01' })).rejects.toMatchObject({
      details: { problems: [{ path: ['lookOn'] }] },
    })
  })
})

describe('safety', () => {
  it('begins checks, asks for an expert, and decides nothing in their place', async () => {
    const id = await at.start({ door: 'safety' })
    await at.link(id, world.unknownChild)
    await at.decide(id, {
      outcome: 'safety',
      reason: 'We need to be sure',
      because: 'Marks on the arm',
      doneNow: 'Called the school',
    })
    const waiting = await world.look(world.actors.expert, (viewer) => readChecks(viewer, false))
    expect(waiting).toMatchObject([{ conversation: id, expert: null }])
    const { reason } = await rowOf(id)
    expect(reason).toBe('We need to be sure')
    const entries = await world.look(door(), ({ db }) =>
      db
        .selectFrom('ledger_entry')
        .select(['title', 'body', 'facts'])
        .where('kind', '=', 'safety-checks-began')
        .execute(),
    )
    expect(entries).toEqual([
      {
        title: 'Checks began, to be sure of a child’s safety',
        body: '',
        facts: { conversation: id, because: 'Marks on the arm', doneNow: 'Called the school' },
      },
    ])
    const overlays = await world.look(door(), ({ db }) => db.selectFrom('overlay').selectAll().execute())
    expect(overlays).toEqual([])
  })
})

describe('an outcome', () => {
  it('leaves in the ledger what the census asks of a referral', async () => {
    const id = await at.start()
    await at.decide(id)
    const { entry_id } = await rowOf(id)
    const entry = await world.look(door(), ({ db }) =>
      db.selectFrom('ledger_entry').select('facts').where('id', '=', entry_id).executeTakeFirstOrThrow(),
    )
    expect(entry.facts).toEqual({
      conversation: id,
      outcome: 'advice',
      referralDate: TODAY,
      referralSource: '1A',
      noFurtherAction: true,
      primaryNeed: null,
    })
  })

  it('is said once; replies then wait to be sent', async () => {
    const id = await at.start({ source: 'police' })
    await at.decide(id, { outcome: 'advice', reason: 'Enough', forPerson: 'Rest', source: 'police' })
    await expect(at.decide(id)).rejects.toMatchObject({ code: 'conflict' })
    const waiting = (await world.look(door(), waitingReplies)).filter(
      ({ conversation }) => conversation === id,
    )
    expect(waiting.map(({ recipient }) => recipient)).toEqual(['person', 'referrer'])
  })
})
