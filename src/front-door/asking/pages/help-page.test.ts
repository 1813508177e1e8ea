import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../doors/web/index.ts'
import { formOf } from '../../../doors/web/testing/app.tsx'
import { readConfig } from '../../../platform/config.ts'
import type { Database } from '../../../platform/database/open.ts'
import { registry } from '../../../platform/operations/registry.ts'
import { testDatabase } from '../../../platform/testing/database.ts'
import { frontDoorRoom } from '../../index.ts'

const world = {} as { app: FastifyInstance; database: Database }
beforeAll(async () => {
  world.database = await testDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'kith-help-'))
  world.app = await createApp({
    database: world.database,
    config: readConfig({ KITH_DATA: folder, KITH_COUNCIL: 'TEST', PORT: '3000' }),
    registry: registry([frontDoorRoom]),
    pages: frontDoorRoom.pages ?? [],
    downloads: [],
    mayEver: () => true,
    roleInWords: (role) => role,
    clock: () => new Date('2026-11-20T12:00:00Z'),
  })
})
afterAll(() => world.app.close())

const send = (url: string, values: Record<string, string>) => {
  const { headers, payload } = formOf(values)
  return world.app.inject({ method: 'POST', url, headers, payload })
}
const kept = () =>
  world.database.within('TEST', (db) =>
    db.selectFrom('conversation').select(['words', 'teller_name']).execute(),
  )

const STORY = { words: 'We are <tired> & "done"' }
const WHOLE = { ...STORY, who: 'parent', name: 'Samia', reach: 'none' }

describe('asking for help on the website', () => {
  it('opens without an account, with a way to leave at once', async () => {
    const page = await world.app.inject({ url: '/help' })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('govuk-exit-this-page')
    expect(page.headers['cache-control']).toBe('no-store')
  })

  it('carries the answers in the form and keeps nothing until it is sent', async () => {
    const second = await send('/help', { ...STORY, _step: '1' })
    expect(second.statusCode).toBe(200)
    expect(second.body).toContain('About you')
    expect(second.body).toContain('<title>Ask for help: step 2 of 4')
    expect(second.body).toContain('name="words" value="We are &lt;tired> &amp; &quot;done&quot;"')
    await send('/help', { ...WHOLE, _step: '2' })
    const last = await send('/help', { ...WHOLE, _step: '3' })
    expect(last.body).toContain('Is this right?')
    expect(await kept()).toEqual([])
  })

  it('stays on the step in which something is missing, with all that was typed', async () => {
    const wrong = await send('/help', { ...WHOLE, who: '', _step: '2' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Choose who you are')
    expect(wrong.body).toContain('value="Samia"')
    const forged = await send('/help', { ...WHOLE, words: '', _step: '4' })
    expect(forged.body).toContain('Write what is going on')
    expect(await kept()).toEqual([])
  })

  it('is sent once, however often the last button is pressed, and ends with a reference', async () => {
    const request = '11111111-1111-4111-8111-111111111111'
    const answers = { ...WHOLE, _step: '4', _request: request }
    const first = await send('/help', answers)
    const again = await send('/help', answers)
    expect(first.statusCode).toBe(303)
    expect(again.headers.location).toBe(first.headers.location)
    expect(await kept()).toEqual([{ words: STORY.words, teller_name: 'Samia' }])
    const end = await world.app.inject({ url: String(first.headers.location) })
    expect(end.body).toContain(String(first.headers.location).split('/').at(-1))
    expect(end.body).not.toContain('Samia')
  })

  it('does not let anybody without an account into the workspace', async () => {
    const page = await world.app.inject({ url: '/front-door' })
    expect([page.statusCode, page.headers.location]).toEqual([303, '/sign-in?to=%2Ffront-door'])
  })
})
