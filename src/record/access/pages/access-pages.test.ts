import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../platform/testing/database.ts'
import { recordRoom } from '../../index.ts'
import { send, show } from '../../testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from '../../testing/world.ts'
import { CAPABILITIES } from '../capabilities.ts'
import { logRefusal, may, subject } from '../index.ts'
import { restrictRecord } from '../restrict-record.ts'
import { ACCESS_RULES } from '../rules.ts'
import { accessRulesRoom, capabilitiesInWords } from '../rules-room.tsx'
import { accessLooksPage } from './access-looks-page.tsx'
import { accessPage } from './access-page.tsx'
import { breakGlassPage } from './break-glass-page.tsx'
import { emergencyPage } from './emergency-page.tsx'
import { restrictionPage } from './restriction-page.tsx'
import { statePurposePage } from './state-purpose-page.tsx'
import { whoPage } from './who-page.tsx'

const rooms = [recordRoom]
let world: World
let child: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  child = world.children[0]
})

const page = (name: ActorName, ...[what, asked]: [Parameters<typeof show>[1], Parameters<typeof show>[3]?]) =>
  show(world, what, world.actors[name], asked)
const refused = { code: 'not-allowed' }

describe('the page that asks for a purpose', () => {
  const params = () => ({ person: child })

  it('says whose record it is, and leads back to where somebody came from', async () => {
    const asked = { params: params(), query: { from: `/families/${world.family}` } }
    const shown = await page('front-door', statePurposePage, asked)
    expect(shown).toMatch(/Ada Marlow<\/strong>, born 29 February 2012/)
    expect(shown).toContain(`name="_from" value="/families/${world.family}"`)
    const typed = { purpose: 'conversation', _from: `/families/${world.family}` }
    const { to } = await send(world, statePurposePage, world.actors['front-door'], params(), typed)
    expect(to).toBe(`/families/${world.family}`)
  })

  it('leads to the person where the way back is none of this site', async () => {
    for (const _from of ['//elsewhere.example/x', 'https://elsewhere.example', '']) {
      const typed = { purpose: 'conversation', _from }
      const { to } = await send(world, statePurposePage, world.actors.director, params(), typed)
      expect(to).toBe(`/people/${child}`)
    }
  })

  it('names nobody whose record is restricted, and finds nobody who is not there', async () => {
    const uma = world.unknownChild
    const accounts = [world.actors['key-worker'].account!]
    await world.as(world.actors['information-governance'], (context) =>
      restrictRecord.run({ person: uma, reason: 'To try it', accounts }, context),
    )
    const shown = await page('front-door', statePurposePage, { params: { person: uma } })
    expect(shown).not.toContain('Uma')
    expect(shown).toContain(`/people/${uma}/emergency`)
    const nobody = page('front-door', statePurposePage, { params: { person: world.team } })
    await expect(nobody).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the page of an emergency', () => {
  it('opens the record, and shows nothing of it before', async () => {
    const params = { person: child }
    expect(await page('stranger', breakGlassPage, { params })).not.toMatch(/Ada|Marlow/)
    const { to } = await send(world, breakGlassPage, world.actors.stranger, params, {
      reason: 'Ada called 999',
    })
    expect(to).toBe(`/people/${child}`)
    await expect(page('administrator', breakGlassPage, { params })).rejects.toMatchObject(refused)
  })

  it('leads information governance to what was looked at, and to saying what it found', async () => {
    await world.look(world.actors.stranger, (viewer) =>
      may('read', subject.person()).check(viewer, { person: child }),
    )
    const list = await page('information-governance', accessPage)
    expect(list).toContain('Ada called 999')
    const grant = /emergencies\/([0-9a-f-]{36})/.exec(list)![1]!
    const one = await page('information-governance', emergencyPage, { params: { grant } })
    expect(one).toContain('they broke the glass')
    expect(one).toContain('Emergency: Ada called 999')
    await expect(page('team-manager', emergencyPage, { params: { grant } })).rejects.toMatchObject(refused)
    expect(await page('team-manager', accessPage)).toContain('Ada called 999')
    await expect(page('key-worker', accessPage)).rejects.toMatchObject(refused)
    await send(
      world,
      emergencyPage,
      world.actors['information-governance'],
      { grant },
      { finding: 'It was right.' },
    )
    expect(await page('information-governance', accessPage)).toContain('There are none.')
  })
})

describe('who can see this, and who has looked', () => {
  it('names them with the reason, and the roles that could', async () => {
    const html = await page('key-worker', whoPage, { params: { person: child } })
    expect(html).toContain('Because they help this family')
    expect(html).toContain('Because their team helps this family')
    expect(html).toContain('After saying why')
    expect(html).toContain('Stella Stranger')
  })

  it('is narrowed by name, day and refusal, and prints', async () => {
    const error = await world
      .look(world.actors.administrator, (viewer) =>
        may('read', subject.person()).check(viewer, { person: child }),
      )
      .catch((reason: unknown) => reason)
    const { administrator } = world.actors
    await logRefusal(world.database, { actor: administrator, route: '/people/:person', now: NOON }, error)
    const params = { person: child }
    const html = await page('key-worker', whoPage, { params, query: { refused: 'yes' } })
    expect(html).toContain('Addy Min')
    expect(html).toContain('Refused')
    expect(html).not.toContain('>they broke the glass</td>')
    const query = { who: 'stella', from: '20/11/2026', to: '20/11/2026', print: 'yes' }
    const paper = await page('key-worker', whoPage, { params, query })
    expect(paper).toContain('they broke the glass')
    expect(paper).not.toContain('kith-filter')
    expect(await page('key-worker', whoPage, { params, query: { from: '21 11 2026' } })).toContain(
      'Nobody has looked',
    )
  })

  it('is for those who help and for information governance', async () => {
    const params = { person: world.children[2] }
    await expect(page('stranger', whoPage, { params })).rejects.toMatchObject(refused)
    expect(await page('information-governance', whoPage, { params })).toContain('Cleo Marlow')
  })
})

describe('the page of a restriction', () => {
  const params = () => ({ person: world.children[1] })

  it('restricts to those who are ticked, and is lifted from the same page', async () => {
    const manager = world.actors['team-manager']
    expect(await page('team-manager', restrictionPage, { params: params() })).toContain('Asha Key')
    const values = {
      accounts: [manager.account!],
      other: world.actors.expert.account!,
      reason: 'A worker is a relation',
    }
    await send(world, restrictionPage, manager, params(), values)
    const html = await page('team-manager', restrictionPage, { params: params() })
    expect(html).toContain('open to Ed Expert, Tam Manager.')
    expect(html.match(/id="reason"/g)).toHaveLength(1)
    const watched = await page('information-governance', whoPage, { params: params() })
    expect(watched).toContain('A restricted record')
    expect(watched).not.toMatch(/\bBen\b/)
    await expect(page('key-worker', restrictionPage, { params: params() })).rejects.toMatchObject({
      code: 'not-found',
    })
    await send(world, restrictionPage, manager, params(), { why: 'They moved away' }, 'lift')
    expect(await page('team-manager', restrictionPage, { params: params() })).toContain('Restrict the record')
  })

  it('asks for somebody who may see the record', async () => {
    const sent = send(world, restrictionPage, world.actors['team-manager'], params(), {
      reason: 'x',
      other: '',
    })
    await expect(sent).rejects.toMatchObject({ details: { problems: [{ path: ['accounts'] }] } })
  })
})

describe('who has looked at what', () => {
  it('counts looks by day and account, and shows those of one', async () => {
    const html = await page('information-governance', accessLooksPage)
    expect(html).toContain('20 Nov 2026')
    const account = world.actors.stranger.account!
    const one = await page('information-governance', accessLooksPage, {
      query: { account, day: '2026-11-20' },
    })
    expect(one).toContain('Stella Stranger, 20 November 2026')
    expect(one).toContain('Ada Marlow')
  })

  it('finds people by name, and bears with whatever is asked', async () => {
    const html = await page('information-governance', accessLooksPage, { query: { name: 'ada mar' } })
    expect(html).toContain(`/people/${child}/who`)
    const query = { name: "%'; drop", account: 'x', day: 'never', from: '1/1/1', to: '31/2/2026' }
    expect(await page('information-governance', accessLooksPage, { query })).toContain('Nobody is called')
    await expect(page('team-manager', accessLooksPage)).rejects.toMatchObject(refused)
  })
})

describe('who can do what', () => {
  it('shows every rule and everything that the rooms offer, to everybody who is signed in', async () => {
    const shown = accessRulesRoom(() => rooms).pages![0]!
    const html = await page('administrator', shown)
    for (const title of Object.values(CAPABILITIES)) expect(html).toContain(title)
    expect(html).toContain('Write a note about one or several people; it shows on each.')
    const inWords = capabilitiesInWords(rooms)
    expect(inWords.flatMap(({ rules }) => rules)).toHaveLength(ACCESS_RULES.length)
    const offered = rooms.flatMap((room) => [...(room.operations ?? []), ...(room.readings ?? [])])
    const does = new Set(inWords.flatMap((one) => one.does))
    expect(offered.filter(({ summary }) => !does.has(summary))).toEqual([])
  })
})
