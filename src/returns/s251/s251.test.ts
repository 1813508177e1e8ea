import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { careEpisode } from '../../care/index.ts'
import { penceOf, plainPounds } from '../../platform/money.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { addFacts } from '../../record/history/keep-facts.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { fetchFile, send, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { enterOutturn } from './enter-outturn.ts'
import { importOutturn } from './import-outturn.ts'
import { section251 } from './index.ts'
import { LINES, workedOut } from './lines.ts'
import { readOutturnOf } from './outturn.ts'
import { readOutturnFile } from './read-file.ts'
import { readLineHistory } from './read-outturn.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const analyst = () => world.actors.analyst
const enter = (input: object) => run(world.database, enterOutturn, analyst(), input, { now: NOON })
const outturn = (year: string) => world.look(analyst(), (viewer) => readOutturnOf(viewer, year))
const line = async (year: string, name: string) =>
  (await outturn(year)).lines.find((one) => one.line === name)!

describe('entering the outturn', () => {
  it('works out totals from lines, and never takes a total itself', async () => {
    await enter({ year: '2026', line: '3.1.1', own: '100', private: '1,000,000.50', income: '£200' })
    await enter({ year: '2026', line: '3.1.2a', own: 300 })
    expect(await line('2026', '3.1.1')).toMatchObject({ total: 100_010_050, net: 99_990_050 })
    expect(await line('2026', '3.1.11')).toMatchObject({ total: 100_040_050, net: 100_020_050 })
    await expect(enter({ year: '2026', line: '3.1.11', own: '1' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('puts a newer figure in the place of an older one, and keeps who and when', async () => {
    await enter({ year: '2025', line: '3.3.1', own: '10', why: 'First close' })
    await enter({ year: '2025', line: '3.3.1', own: '12', why: 'Late invoices' })
    expect((await line('2025', '3.3.1')).net).toBe(1200)
    const history = await world.look(analyst(), (viewer) => readLineHistory(viewer, '2025', '3.3.1'))
    expect(history.map(({ number, pence, author, why }) => [number, pence, author, why]).sort()).toEqual([
      [1, 1000, 'Anna Lyst', 'First close'],
      [2, 1200, 'Anna Lyst', 'Late invoices'],
    ])
    expect(await enter({ year: '2025', line: '3.3.1', own: '12' })).toMatchObject({ entered: 0 })
  })

  it('says beside the field what is no amount', async () => {
    await expect(enter({ year: '2026', line: '3.3.1', own: 'a lot' })).rejects.toMatchObject({
      details: { problems: [{ path: ['own'], message: 'Enter pounds, such as 1,250,000' }] },
    })
  })

  it('is done by those who make returns only', async () => {
    for (const name of ['key-worker', 'director', 'administrator'] as const)
      await expect(
        run(world.database, enterOutturn, world.actors[name], { year: '2026', line: '3.3.1', own: '1' }),
      ).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('an outturn in a file', () => {
  const bring = (text: string) =>
    run(
      world.database,
      importOutturn,
      analyst(),
      { year: '2024', content: Buffer.from(text).toString('base64') },
      { now: NOON },
    )

  it('is what the download gives, and again changes nothing', async () => {
    await bring('Line,Name,Own provision,Income\r\n3.4.1,Direct payments,"1,500",100\r\n3.4.6,Total,9,9\r\n')
    expect(await line('2024', '3.4.6')).toMatchObject({ total: 150_000, net: 140_000 })
    const { body } = await fetchFile(world, section251.downloads[0]!, analyst(), { params: { year: '2024' } })
    expect(await bring(String(body))).toMatchObject({ entered: 0 })
  })

  it('says in which row something is wrong, and takes nothing in', async () => {
    const wrong = 'Line,Own provision\r\n3.4.1,12\r\n9.9.9,1\r\n3.4.2,many\r\n'
    expect(readOutturnFile(wrong).troubles).toEqual([
      'Row 3: “9.9.9” is no line of the outturn. Correct it or take the row out',
      'Row 4, Own provision: “many” is no amount in pounds',
    ])
    await expect(bring(wrong)).rejects.toMatchObject({ code: 'invalid' })
    await expect(bring('Name\r\nx\r\n')).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('what is worked out', () => {
  it('adds lines as the review does: the parts of its sums are where it says', async () => {
    for (const { line: name, totalOf } of LINES)
      if (!totalOf) await enter({ year: '2023', line: name, own: '1' })
    const { groupings, lines } = await outturn('2023')
    expect(groupings.map(({ name, net }) => [name, net])).toEqual([
      ['Children’s social care', 2100],
      ['Help outside care and safeguarding', 1200],
      ['Safeguarding and care', 1400],
    ])
    expect(lines.filter(({ totalOf }) => !totalOf)).toHaveLength(28)
  })

  it('gives what a week costs where the record knows the weeks', async () => {
    await world.as(analyst(), async (context) => inCare(context, world.children[0]))
    await enter({ year: '2022', line: '3.1.1', own: '52000' })
    const { unitCosts } = await outturn('2022')
    expect(unitCosts).toMatchObject([
      { line: '3.1.1', children: 1, perWeek: 100_000 },
      { line: '3.1.11', children: 1, perWeek: 100_000 },
    ])
    expect(unitCosts[0]!.weeks).toBe(52)
  })

  it('never depends on the order of the amounts', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(amount, amount, amount, (own, income, grant) => {
        const { total, net, netTotal } = workedOut({ 'grants-inside': grant, income, own })
        expect([total, net, netTotal]).toEqual([own, own - income, own - income - grant])
      }),
    )
  })
})

async function inCare(context: Context, person: string): Promise<void> {
  const entry = await writeEntry(context, { kind: 'test', title: 'In care', people: [person] })
  const values = {
    ...{ began_on: '2021-04-01', ended_on: '2022-03-31', home_kind: 'K2', legal_status: 'C2' },
  }
  const blank = Object.fromEntries(Object.keys(careEpisode.columns).map((name) => [name, null]))
  await addFacts(context.db, 'TEST', careEpisode, [{ person, entry, values: { ...blank, ...values } }])
}

describe('pounds', () => {
  it('come back from text as they went', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (pence) => {
        expect(penceOf(plainPounds(pence))).toBe(pence)
      }),
    )
    expect([penceOf('(300)'), penceOf('1.234'), penceOf('ten'), penceOf('')]).toEqual([
      -30_000,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('the pages of the outturn', () => {
  it('lead from the list to a line and back, and show what was entered', async () => {
    const [list, own] = section251.pages
    const params = { year: '2026', line: '3.5.2' }
    const { to } = await send(world, own!, analyst(), params, { own: '77', why: 'Ledger' })
    expect(to).toBe('/returns/section-251/2026/lines/3.5.2')
    expect(await show(world, own!, analyst(), { params })).toContain('Ledger')
    const html = await show(world, list!, analyst(), { query: { year: '2026' } })
    expect(html).toContain('£77')
    expect(html).toContain('Entered by Anna Lyst')
  })
})

const SHARED = new URL('../../../../shared/data/returns/s251-lines.json', import.meta.url)

describe.skipIf(!existsSync(SHARED))('held against the list of lines', () => {
  it('has the same lines in the same order', () => {
    const { lines } = JSON.parse(readFileSync(SHARED, 'utf8')) as { lines: { line: string }[] }
    expect(LINES.map((one) => one.line)).toEqual(lines.map((one) => one.line))
  })
})
