import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../platform/testing/database.ts'
import { send, show } from '../../testing/show.ts'
import { makeWorld, type World } from '../../testing/world.ts'
import { correctNotePage } from './correct-note-page.tsx'
import { notePage } from './note-page.tsx'
import { familyNotePage, personNotePage } from './write-note-page.tsx'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const WHEN = { day: '19', month: '11', year: '2026' }

describe('the pages of notes', () => {
  it('offer the others of the family, so that a note is written once', async () => {
    const html = await show(world, personNotePage, world.actors['key-worker'], {
      params: { person: world.children[0] },
    })
    expect(html).toContain('Write a note about Ada Marlow')
    expect(html).toContain('Ben Marlow, 11')
    expect(html).toContain(`name="family" value="${world.family}"`)
    expect(html).toContain('value="2026"')
  })

  it('take the note and lead to it, and on to a better one', async () => {
    const actor = world.actors['key-worker']
    const values = {
      kind: 'call',
      happenedOn: WHEN,
      body: 'Mia rang.\r\n\r\nAll is well.',
      family: world.family,
    }
    const { to } = await send(
      world,
      personNotePage,
      actor,
      { person: world.children[0] },
      { ...values, also: [world.children[1]] },
    )
    const note = to.split('/').at(-1)!
    const html = await show(world, notePage, actor, { params: { note } })
    expect(html).toContain('<p class="govuk-body">Mia rang.</p><p class="govuk-body">All is well.</p>')
    expect(html).toContain('>Ben Marlow</a>')
    const form = await show(world, correctNotePage, actor, { params: { note } })
    expect(form).toContain('All is well.')
    const right = await send(
      world,
      correctNotePage,
      actor,
      { note },
      { ...values, why: 'One line was missing' },
    )
    expect(await show(world, notePage, actor, { params: { note } })).toContain(`href="${right.to}"`)
  })

  it('offer the members of a family, and take a note about some of them', async () => {
    const actor = world.actors.colleague
    const params = { family: world.family }
    expect(await show(world, familyNotePage, actor, { params })).toContain('Finn Okoro')
    const values = {
      kind: 'meeting',
      happenedOn: WHEN,
      body: 'We met.',
      people: [world.mother, world.father],
    }
    const { to } = await send(world, familyNotePage, actor, params, values)
    expect(await show(world, notePage, actor, { params: { note: to.split('/').at(-1)! } })).toContain(
      'Marlow family',
    )
  })

  it('are closed to those who do not work with the family', async () => {
    const params = { person: world.children[0] }
    await expect(show(world, personNotePage, world.actors.stranger, { params })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(show(world, personNotePage, world.actors.administrator, { params })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
