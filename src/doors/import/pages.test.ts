import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { carePage } from '../../care/pages/care-page.tsx'
import { newId } from '../../platform/id.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { protectionPage } from '../../protection/pages/protection-page.tsx'
import { fetchFile, send, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { runNext } from './import-runner.ts'
import { asidePage } from './pages/aside-page.tsx'
import { asidesFile, asidesPage } from './pages/asides-page.tsx'
import { importPage } from './pages/import-page.tsx'
import { runPage } from './pages/run-page.tsx'
import { withoutTeamPage } from './pages/without-team-page.tsx'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const officer = () => world.actors['records-officer']
const base64 = (text: string) => Buffer.from(text).toString('base64')
const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n'
const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'

const FILES = [
  { name: 'header.csv', content: base64(`${HEADER}101,F,29/02/2012,WBRI,,0,\n102,M,31/02/2014,=1+1,,,\n`) },
  {
    name: 'episodes.csv',
    content: base64(
      `${EPISODES}101,01/05/2025,S,C2,N1,U4,PR1,,,,,,\n102,01/06/2025,S,V2,N1,U1,PR1,01/05/2025,,,,,\n`,
    ),
  },
]

const begin = (files = FILES) =>
  run(world.database, startImport, officer(), { kind: 'ssda903', files }, { now: NOON })

describe('a return brought in from a page', () => {
  it('says what to do while there is none, and is for the records officer alone', async () => {
    expect(await show(world, importPage, officer())).toContain('Nothing has been brought in yet')
    await expect(show(world, importPage, world.actors['key-worker'])).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(begin([])).rejects.toMatchObject({ code: 'invalid' })
  })

  it('waits, is brought in by the runner, and shows what became of every value', async () => {
    const { run: id } = await begin()
    expect(await show(world, runPage, officer(), { params: { run: id } })).toContain('Waits for its turn')
    expect(await runNext(world.database, newId())).toBe(true)
    expect(await runNext(world.database, newId())).toBe(false)
    const html = await show(world, runPage, officer(), { params: { run: id } })
    expect(html).toContain('2: 2 new, 0 known')
    expect(html).toContain('2 wait to be looked at')
    expect(await show(world, importPage, officer())).toContain('Done; 2 rows put aside')
  })

  it('is taken up again by another program where the first was stopped', async () => {
    const { run: id } = await begin()
    await world.database.within('TEST', (db) =>
      db
        .updateTable('import_run')
        .set({ claimed_by: newId(), seen_at: new Date('2026-01-01') })
        .where('id', '=', id)
        .execute(),
    )
    expect(await runNext(world.database, newId())).toBe(true)
    const html = await show(world, runPage, officer(), { params: { run: id } })
    expect(html).toContain('2: 0 new, 2 known')
  })

  it('says why where it cannot be read', async () => {
    const { run: id } = await begin([{ name: 'a.csv', content: base64('WHAT,IS\n1,2\n') }])
    await runNext(world.database, newId())
    expect(await show(world, runPage, officer(), { params: { run: id } })).toMatch(
      /a\.csv, line 1, column 1: /,
    )
  })
})

describe('rows put aside', () => {
  const asides = () =>
    world.database.within('TEST', (db) => db.selectFrom('import_aside').selectAll().orderBy('list').execute())

  it('are listed with a filter, and saved for a spreadsheet with formulas guarded', async () => {
    const [row] = await asides()
    const params = { run: row!.run_id }
    const html = await show(world, asidesPage, officer(), { params, query: { list: 'Header' } })
    expect(html).toContain('not a real date')
    expect(html).not.toContain('ends before it begins')
    const { body } = await fetchFile(world, asidesFile, officer(), { params })
    expect(String(body)).toContain("'=1+1")
  })

  it('are corrected and taken in, or refused with the reason while they cannot stand', async () => {
    const [episode] = await asides()
    const params = { run: episode!.run_id, aside: episode!.id }
    expect(await show(world, asidePage, officer(), { params })).toContain('cells[DEC]')
    const still = send(world, asidePage, officer(), params, {
      cells: { ...episode!.cells, DEC: '02/05/2025' },
    })
    await expect(still).rejects.toMatchObject({ code: 'invalid' })
    await send(world, asidePage, officer(), params, { cells: { ...episode!.cells, DEC: '' } })
    const again = send(world, asidePage, officer(), params, { cells: episode!.cells })
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
    const episodes = await world.database.within('TEST', (db) =>
      db.selectFrom('ledger_entry').select('title').where('kind', '=', 'import-continued').execute(),
    )
    expect(episodes.map(({ title }) => title)).toEqual(['Brought in with the correction of a return'])
  })

  it('are let go with a reason, which the child’s chronology keeps', async () => {
    const [, header] = await asides()
    const params = { run: header!.run_id, aside: header!.id }
    await send(world, asidePage, officer(), params, { reason: 'The date is not known to anybody' }, 'go')
    expect(await show(world, asidePage, officer(), { params })).toContain('It was let go')
    expect(await show(world, asidesPage, officer(), { params })).toContain('No row waits here')
  })
})

describe('families who came with a file', () => {
  it('wait for a team where a manager sees them, and are gone when they have one', async () => {
    const manager = world.actors['team-manager']
    expect(await show(world, withoutTeamPage, manager)).toContain('Family of child 101')
    const families = await world.database.within('TEST', (db) =>
      db.selectFrom('family').select('id').where('name', 'like', 'Family of child %').execute(),
    )
    const chosen = { families: families.map(({ id }) => id), team: world.team }
    await send(world, withoutTeamPage, manager, {}, chosen)
    expect(await show(world, withoutTeamPage, manager)).toContain(
      'Every family whose help is open has a team',
    )
    await expect(send(world, withoutTeamPage, manager, {}, chosen)).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(show(world, withoutTeamPage, world.actors['key-worker'])).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('have their care and protection shown in words to those who may read the record', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kith-cin-')), 'cin.xml')
    writeFileSync(
      file,
      '<Message><Children><Child><ChildIdentifiers><LAchildID>101</LAchildID></ChildIdentifiers><CINdetails><CINreferralDate>2025-03-06</CINreferralDate><PrimaryNeedCode>N4</PrimaryNeedCode></CINdetails></Child></Children></Message>',
    )
    await runImport({ database: world.database, actor: officer(), kind: 'cin', path: file })
    const { person_id: person } = await world.database.within('TEST', (db) =>
      db.selectFrom('identifier').select('person_id').where('value', '=', '101').executeTakeFirstOrThrow(),
    )
    const manager = world.actors['team-manager']
    expect(await show(world, carePage, manager, { params: { person } })).toContain(
      'With foster carers, for the long term',
    )
    expect(await show(world, protectionPage, manager, { params: { person } })).toContain(
      'The family in acute stress',
    )
    await expect(show(world, carePage, world.actors.stranger, { params: { person } })).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})
