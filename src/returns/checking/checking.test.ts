import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { fetchFile, send, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { runNextCheck } from './check-runner.ts'
import { checkPage } from './pages/check-page.tsx'
import { checksPage } from './pages/checks-page.tsx'
import { findingsPage } from './pages/findings-page.tsx'
import { removeCheckPage } from './pages/remove-check-page.tsx'
import { checkCsvFile, checkJsonFile } from './pages/report-files.ts'
import { startCheck } from './start-check.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const analyst = () => world.actors.analyst
const base64 = (text: string) => Buffer.from(text).toString('base64')
const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n'
const BROKEN = `${HEADER}101,X,29/02/2012,WBRI,,0,\n102,M,31/02/2014,=1+1,,,\n103,"M,01/01/2014,WBRI,,,\n`

const begin = (input: object = {}) =>
  run(
    world.database,
    startCheck,
    analyst(),
    { kind: 'ssda903', this: [{ name: 'header.csv', content: base64(BROKEN) }], ...input },
    { now: new Date() },
  )
const checked = async (input?: object) => {
  const { check } = await begin(input)
  expect(await runNextCheck(world.database, newId())).toBe(true)
  return { params: { check } }
}
const count = (table: 'return_check' | 'return_check_file' | 'return_check_findings') =>
  world.database.within('TEST', async (db) => {
    const rows = await db.selectFrom(table).select('authority').execute()
    return rows.length
  })

describe('a return that is checked by upload', () => {
  it('waits, then shows what was found by rule, with the place of what is malformed', async () => {
    const { check } = await begin()
    const params = { check }
    expect(await show(world, checkPage, analyst(), { params })).toContain('Waits for its turn')
    expect(await runNextCheck(world.database, newId())).toBe(true)
    expect(await runNextCheck(world.database, newId())).toBe(false)
    const html = await show(world, checkPage, analyst(), { params })
    expect(html).toContain('header.csv, line 4, column 5')
    expect(html).toContain('3 children')
    expect(html).toMatch(/rule=101/)
    expect(await show(world, checksPage, analyst())).toContain('to look at')
  })

  it('shows each child’s findings with rows and values, and is narrowed by links', async () => {
    const { params } = await checked()
    const all = await show(world, findingsPage, analyst(), { params })
    expect(all).toContain('Child 101')
    expect(all).toContain('header.csv, line 2')
    expect(all).toContain('SEX: X')
    const one = await show(world, findingsPage, analyst(), { params, query: { child: '102' } })
    expect(one).not.toContain('Child 101</h2>')
    expect(one).toContain('ETHNIC: =1+1')
    const errors = await show(world, findingsPage, analyst(), {
      params,
      query: { kind: 'error', rule: '101' },
    })
    expect(errors).toContain('Rule 101')
    expect(errors).not.toContain('ETHNIC')
  })

  it('is taken away as CSV that no spreadsheet runs, and as JSON', async () => {
    const { params } = await checked()
    const csv = await fetchFile(world, checkCsvFile, analyst(), { params })
    expect(Buffer.from(csv.body).toString()).toMatch(/^Child,Rule,Kind/)
    const json = await fetchFile(world, checkJsonFile, analyst(), { params })
    expect(JSON.parse(Buffer.from(json.body).toString()).about.return).toBe('SSDA903')
  })

  it('keeps nothing of what was handed in once it has been checked', async () => {
    const { params } = await checked()
    const parts = await world.database.within('TEST', (db) =>
      db
        .selectFrom('return_check_file')
        .select(['part', 'content'])
        .where('check_id', '=', params.check)
        .execute(),
    )
    expect(parts.map(({ part }) => part).sort()).toEqual(['report.csv', 'report.json'])
    expect(gunzipSync(parts[0]!.content).length).toBeGreaterThan(100)
  })

  it('is for whoever handed it in, and for nobody else', async () => {
    const { params } = await checked()
    const other = world.actors['records-officer']
    for (const each of [checkPage, findingsPage, removeCheckPage])
      await expect(show(world, each, other, { params })).rejects.toMatchObject({ code: 'not-found' })
    await expect(fetchFile(world, checkCsvFile, other, { params })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(show(world, checksPage, world.actors.director)).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('is gone when it is removed, and after a day', async () => {
    const { params } = await checked()
    await send(world, removeCheckPage, analyst(), params, {})
    await expect(show(world, checkPage, analyst(), { params })).rejects.toMatchObject({ code: 'not-found' })
    await world.database.within('TEST', (db) =>
      db
        .updateTable('return_check')
        .set({ began_at: new Date(Date.now() - 86_500_000) })
        .execute(),
    )
    await runNextCheck(world.database, newId())
    expect([
      await count('return_check'),
      await count('return_check_file'),
      await count('return_check_findings'),
    ]).toEqual([0, 0, 0])
  })

  it('takes a census, and says where a malformed one breaks', async () => {
    const census = '<Message><Header/><Children><Child></Children></Message>'
    const { params } = await checked({ kind: 'cin', this: [{ name: 'cin.xml', content: base64(census) }] })
    expect(await show(world, checkPage, analyst(), { params })).toMatch(/cin.xml, line 1, column \d+/)
  })

  it('is begun anew where the program that checked it was stopped', async () => {
    const { check } = await begin()
    await world.database.within('TEST', (db) =>
      db
        .updateTable('return_check')
        .set({ claimed_by: newId(), seen_at: NOON })
        .where('id', '=', check)
        .execute(),
    )
    expect(await runNextCheck(world.database, newId())).toBe(true)
    expect(await show(world, checkPage, analyst(), { params: { check } })).toContain('By rule')
  })

  it('refuses what is no file, and two files of one name', async () => {
    await expect(begin({ this: [] })).rejects.toMatchObject({ code: 'invalid' })
    const twice = { name: 'a.csv', content: base64('x') }
    await expect(begin({ this: [twice, twice] })).rejects.toMatchObject({ code: 'invalid' })
    await expect(begin({ kind: 'cin', this: [twice, { ...twice, name: 'b' }] })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})
