import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { looksAt } from '../../record/access/looks.ts'
import { restrictRecord } from '../../record/access/restrict-record.ts'
import { send, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, TODAY, type World } from '../../record/testing/world.ts'
import { familyLinkUpPage } from '../pages/family-link-up-page.tsx'
import { linkUpsPage } from '../pages/link-ups-page.tsx'
import { volunteerPage } from '../pages/volunteer-pages.tsx'
import { wishPage } from '../pages/wish-page.tsx'
import { addVolunteer } from '../volunteers/add-volunteer.ts'
import { changeVolunteer } from '../volunteers/change-volunteer.ts'
import { missingChecks } from '../volunteers/checks.ts'
import { recordCheck } from '../volunteers/record-check.ts'
import { beginLinkUp } from './begin-link-up.ts'
import { matchVolunteers } from './match-volunteers.ts'
import { wishForLinkUp } from './wish-for-link-up.ts'

let world: World
let wish: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  wish = await wishOf(world.family)
})

const coordinator = () => world.actors.coordinator
const WISH = {
  goals: 'Somebody to walk to school with\nA bit of company',
  wants: ['company', 'going'],
  languages: 'Urdu',
  told: 'A mum with three. The mornings are hard.',
  saidYes: 'Mia, on Monday',
}
const wishOf = async (family: string) =>
  (await run(world.database, wishForLinkUp, world.actors['key-worker'], { ...WISH, family }, { now: NOON }))
    .wish

async function volunteer(name: string, { checked = true, ...given }: object & { checked?: boolean } = {}) {
  const told = { name, contact: '07700 900555', shares: ['company'], agreedOn: TODAY, ...given }
  const { volunteer: id } = await run(world.database, addVolunteer, coordinator(), told, { now: NOON })
  for (const kind of checked ? ['talk', 'references', 'dbs', 'training'] : [])
    await run(
      world.database,
      recordCheck,
      coordinator(),
      { volunteer: id, kind, doneOn: TODAY },
      { now: NOON },
    )
  return id
}

const begin = (id: string, of = wish) =>
  run(world.database, beginLinkUp, coordinator(), { wish: of, volunteer: id, met: 'yes' }, { now: NOON })
const end = (values: Record<string, string>) => send(world, wishPage, coordinator(), { wish }, values, 'end')

describe('vetting', () => {
  const check = (kind: 'dbs' | 'talk', renewOn: string | null) => ({
    id: '',
    kind,
    doneOn: '2024-01-01',
    renewOn,
  })
  it('says what is missing, and what is to be done again since when', () => {
    expect(missingChecks([check('talk', null), check('dbs', '2026-11-20')], TODAY)).toEqual([
      'Two references: not yet',
      expect.stringContaining('to be done again since 20 November 2026'),
      'Safeguarding training: not yet',
    ])
  })

  it('stands before any visit: nobody is linked up who was not looked into', async () => {
    await expect(begin(await volunteer('Una Unchecked', { checked: false }))).rejects.toMatchObject({
      details: {
        problems: [{ path: ['volunteer'], message: expect.stringContaining('Two references: not yet') }],
      },
    })
  })
})

describe('a match', () => {
  it('comes with reasons in words, those who may visit first, and no number', async () => {
    const about = { leftOn: null, missing: [], families: 0, languages: [] as string[], neighbourhood: null }
    const people = [
      { ...about, name: 'Ann', shares: ['company'], missing: ['Two references: not yet'] },
      { ...about, name: 'Bea', shares: ['cooking'] },
      { ...about, name: 'Cat', shares: ['company'], languages: ['urdu'] },
    ] as unknown as Parameters<typeof matchVolunteers>[1]
    const wanted = { wants: ['company' as const], languages: ['Urdu'], neighbourhood: null }
    expect(
      matchVolunteers(wanted, people).map(({ volunteer: { name }, suits, think }) => ({
        name,
        suits,
        think,
      })),
    ).toEqual([
      {
        name: 'Cat',
        suits: ['Speaks Urdu', 'Shares what they wish for: company and a listening ear'],
        think: [],
      },
      {
        name: 'Bea',
        suits: [],
        think: ['They would need a language in common', 'Not theirs to share: company and a listening ear'],
      },
      { name: 'Ann', suits: expect.anything(), think: expect.anything() },
    ])
  })
})

describe('what a coordinator reads', () => {
  it('is what the family let be told, and neither their name nor the children’s', async () => {
    const html = await show(world, wishPage, coordinator(), { params: { wish } })
    expect(html).toContain(WISH.told)
    expect(html).toContain('Somebody to walk to school with')
    expect(html).not.toMatch(/Marlow|Ada|Ben|Cleo|Mia/)
    const list = await show(world, linkUpsPage, coordinator())
    expect(list).not.toContain(WISH.told)
  })

  it('is logged: the family can see who looked', async () => {
    const { looks } = await world.look(coordinator(), (viewer) => looksAt(viewer, world.children[0], {}))
    expect(looks[0]).toMatchObject({ purpose: 'What they let be told, to find a neighbour' })
  })

  it('is nothing of a family of whom somebody’s record is restricted', async () => {
    const of = await wishOfUnknown()
    const restrict = {
      person: world.unknownChild,
      reason: 'To try it',
      accounts: [world.actors.director.account!],
    }
    await run(world.database, restrictRecord, world.actors['information-governance'], restrict, { now: NOON })
    await expect(show(world, wishPage, coordinator(), { params: { wish: of } })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  const wishOfUnknown = () =>
    world.as(world.actors['key-worker'], async (context) => {
      const input = { ...WISH, wants: ['company' as const], family: world.unknownFamily }
      return (await wishForLinkUp.run(input, context)).wish
    })
})

describe('a link-up', () => {
  it('begins when both said yes, ends kindly, and leaves the wish standing', async () => {
    const nora = await volunteer('Nora Nextdoor')
    await begin(nora)
    await expect(begin(nora)).rejects.toMatchObject({ code: 'conflict' })
    const own = { params: { family: world.family } }
    expect(await show(world, familyLinkUpPage, world.actors['key-worker'], own)).toContain(
      'Nora Nextdoor, since',
    )
    const leave = {
      volunteer: nora,
      version: 0,
      name: 'Nora',
      contact: 'x',
      shares: ['company'],
      agreedOn: TODAY,
    }
    await expect(
      run(world.database, changeVolunteer, coordinator(), { ...leave, leftOn: TODAY }, { now: NOON }),
    ).rejects.toMatchObject({ code: 'conflict' })
    await expect(end({ version: '0', how: 'wanted' })).rejects.toMatchObject({
      details: { problems: [{ path: ['goodbye'] }] },
    })
    await end({ version: '0', how: 'goals', changed: 'Mornings are calm', goodbye: 'Cake on Friday' })
    expect(await show(world, wishPage, coordinator(), { params: { wish } })).toContain('Link them up')
    await begin(await volunteer('Olu Opposite'))
    expect(await show(world, volunteerPage, coordinator(), { params: { volunteer: nora } })).toContain(
      'until 20',
    )
  })

  it('ends with the day where the family takes its yes back, and what was told is closed', async () => {
    await send(world, familyLinkUpPage, world.actors['key-worker'], { family: world.family }, {}, 'withdraw')
    const html = await show(world, wishPage, coordinator(), { params: { wish } })
    expect(html).toContain('What they let be told is closed')
    expect(html).not.toContain(WISH.told)
    expect(await show(world, linkUpsPage, coordinator())).not.toContain(wish)
  })

  it('is nobody’s to see but those who help the family and those who coordinate', async () => {
    for (const name of ['director', 'front-door', 'partner'] as const)
      await expect(show(world, wishPage, world.actors[name], { params: { wish } })).rejects.toMatchObject({
        code: 'not-allowed',
      })
  })

  it('is not made for a wish that nobody has', async () => {
    await expect(begin(newId(), newId())).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the family’s own page', () => {
  it('leaves out the name of somebody whose record is closed to whoever reads it', async () => {
    const { children, family, actors } = world
    await world.as(actors['key-worker'], ({ db }) =>
      db
        .updateTable('link_up_wish')
        .set({ told: 'The youngest of them, Ada, is shy.', goals: ['Ada laughs again'], withdrawn_on: null })
        .where('family_id', '=', family)
        .execute(),
    )
    const page = () => show(world, familyLinkUpPage, actors['key-worker'], { params: { family } })
    expect(await page()).toContain('Ada laughs again')
    const accounts = [actors.director.account!]
    const restrict = { person: children[0], reason: 'To try it', accounts }
    await run(world.database, restrictRecord, actors['information-governance'], restrict, { now: NOON })
    expect(await page()).not.toContain('Ada')
  })
})
