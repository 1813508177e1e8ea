import { renderToString } from 'preact-render-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Frame, Page, Params } from '../../../platform/pages/page.ts'
import { testDatabase } from '../../../platform/testing/database.ts'
import { beginFamily } from '../../families/begin-family.ts'
import { peopleRoom } from '../../people-room.ts'
import { searchPage } from '../../search/pages/search-page.tsx'
import { type ActorName, makeWorld, NOON, TODAY, type World } from '../../testing/world.ts'
import { addPersonPage } from './add-person-page.tsx'
import { addAddressPage } from './address-pages.tsx'
import { personPage } from './person-page.tsx'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

async function show(who: ActorName, page: Page, params: Params = {}, query: Params = {}, values = {}) {
  const actor = world.actors[who]
  const data = await world.look(actor, async (viewer) => {
    await page.may.check(viewer, params)
    return page.read(viewer, params, query, values)
  })
  const errors = Object.keys(values).length ? [{ path: ['sameAs'], message: 'Choose who this is' }] : []
  const form = { name: 'main', values, errors, request: '' }
  const frame: Frame = { actor, now: NOON, today: TODAY, url: '/', origin: '', params, query, form }
  return renderToString(<main>{page.view(data, frame)}</main>)
}

const WHO: Record<string, ActorName> = { merge: 'records-officer', 'add-people': 'front-door' }

describe('the pages about people', () => {
  it('each have one heading and no rank or percentage', async () => {
    const [person] = world.children
    const params = { person, family: world.family, one: person, other: world.mother }
    const whole = peopleRoom.pages.filter(
      ({ path }) => !/:(alias|identifier|address|relationship)/.test(path.template),
    )
    for (const page of whole) {
      const who = WHO[page.may.capability] ?? 'key-worker'
      const html = await show(who, page, params)
      expect(html.match(/<h1/g), page.path.template).toHaveLength(1)
      expect(html).not.toMatch(/\d%/)
    }
  })

  it('show who somebody is by their own name', async () => {
    const html = await show('key-worker', personPage, { person: world.children[0] })
    expect(html).toContain('14 years old, born 29 February 2012')
    expect(html).toContain('About Ada')
    expect(html).toContain('Key worker: Asha Key')
  })

  it('ask, before anything is saved, whether it is somebody we know, with the reasons in words', async () => {
    const typed = {
      givenNames: 'Adah',
      familyName: 'Marlowe',
      birthDate: { day: '29', month: '2', year: '2012' },
    }
    const html = await show('front-door', addPersonPage, {}, {}, typed)
    expect(html).toContain('This may be somebody we know')
    expect(html).toContain('Ada Marlow, born 29 Feb 2012')
    expect(html).toContain('the same date of birth')
    expect(html).toContain('This is somebody new')
  })

  it('say of a twin that they are two people', async () => {
    const typed = {
      givenNames: 'Zoe',
      familyName: 'Marlow',
      birthDate: { day: '29', month: '2', year: '2012' },
    }
    const html = await show('front-door', addPersonPage, {}, {}, typed)
    expect(html).toContain('perhaps a twin')
    expect(html).not.toContain('This may be somebody we know')
  })

  it('give a search nothing to click where the record is closed', async () => {
    const html = await show('stranger', searchPage, {}, { q: 'Ada Marlow' })
    expect(html).toContain('Not open to you')
    expect(html).not.toContain(`/people/${world.children[0]}`)
    expect(html).toContain('Marlow family: Hillside, key worker Asha Key.')
  })

  it('offer somebody who shares two families with them once', async () => {
    const [ada, ben] = world.children
    await world.as(world.actors['social-worker'], (context) =>
      beginFamily(context, { name: 'Marlow and Okoro', members: [ada, ben] }),
    )
    const html = await show('key-worker', addAddressPage, { person: ada })
    expect(html.match(new RegExp(ben, 'g'))).toHaveLength(1)
  })
})
