import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { writeDocx } from '../../platform/docx/write-docx.ts'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { type ActorName, makeWorld, type World } from '../../record/testing/world.ts'
import { kithOf } from '../programme/where.ts'
import { addVoice, takeBackVoice } from './add-voice.ts'
import { enterMoney } from './enter-money.ts'
import { filterOf, readAsks } from './list.ts'
import { moneyTable } from './money.ts'
import { askPage } from './pages/ask-page.tsx'
import { quarterOf, quartersBefore, reportPeriod, reportYearOf } from './periods.ts'
import { publishReport } from './publish-report.ts'
import { readReport } from './read-reports.ts'
import { readMoney, readProgress, standing } from './reads.ts'
import { recordProgress } from './record-progress.ts'
import { reportBlocks, reportCsv } from './report-blocks.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const NOW = new Date('2026-11-20T12:00:00Z')
const as = <Out>(
  actor: ActorName,
  operation: Operation<never, Out>,
  input: object,
  now = NOW,
): Promise<Out> =>
  run(world.database, operation as unknown as Operation, world.actors[actor], input, { now }) as Promise<Out>
const report = (input: object, now = NOW) =>
  as(
    'analyst',
    recordProgress as never,
    { ask: '5.5', state: 'under way', happenedOn: '2026-08-01', words: 'Begun', ...input },
    now,
  ) as Promise<{ progress: string }>
const look = <T>(read: Parameters<World['look']>[1]) => world.look(world.actors.director, read) as Promise<T>
const entries = () => look<Awaited<ReturnType<typeof readProgress>>>((viewer) => readProgress(viewer, '5.5'))

test('what is reported later stands in front, and what was wrong is put right by name, once', async () => {
  const { progress } = await report({})
  await report({ state: 'done', words: 'Done, we thought', happenedOn: '2026-09-01' })
  const wrong = (await entries()).at(-1)!
  await report({ state: 'under way', words: 'Half done', happenedOn: '2026-09-01', corrects: wrong.entry })
  const all = await entries()
  expect(all).toHaveLength(3)
  expect(standing(all).map(({ status, note }) => [status, note])).toEqual([
    ['under way', 'Begun'],
    ['under way', 'Half done'],
  ])
  await expect(report({ corrects: wrong.entry })).rejects.toMatchObject({ code: 'conflict' })
  await expect(report({ ask: '2.1', corrects: progress })).rejects.toMatchObject({ code: 'not-found' })
  await expect(report({ ask: '9.9' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(report({ happenedOn: '2027-01-01' })).rejects.toMatchObject({ code: 'invalid' })
})

test('what the page’s form sends is what the operation takes', async () => {
  const typed = {
    state: 'under way',
    happenedOn: { day: '1', month: '8', year: '2026' },
    words: 'From the page',
    evidence: '',
    corrects: '',
  }
  const { input } = askPage(() => kithOf([])).forms!.main!
  await as('analyst', recordProgress as never, input!(typed, { ask: '6.1' }))
  const [entry] = await look<Awaited<ReturnType<typeof readProgress>>>((viewer) =>
    readProgress(viewer, '6.1'),
  )
  expect(entry).toMatchObject({ on: '2026-08-01', note: 'From the page', evidence: null, corrects: null })
})

test('the list is narrowed by its address, and says what nobody reported', async () => {
  const list = (query: Record<string, string>) =>
    look<Awaited<ReturnType<typeof readAsks>>>((viewer) => readAsks(viewer, filterOf(query), kithOf([])))
  expect(await list({})).toHaveLength(88)
  expect((await list({ state: 'under way' })).map(({ id }) => id)).toEqual(['5.5', '6.1'])
  expect((await list({ owner: 'Ofsted', where: 'not for software' })).length).toBeGreaterThan(0)
  expect(await list({ state: 'nothing reported' })).toHaveLength(86)
})

test('a report is published by the director, with lived experience in it, and stays as it was', async () => {
  const publish = (actor: ActorName, period = '2026-Q3') => as(actor, publishReport as never, { period })
  await expect(publish('analyst')).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(publish('director')).rejects.toThrow('Add their words first')
  const words = { period: '2026-Q3', who: 'Two of our board', words: 'Nobody rang back.\nTwice.' }
  await expect(as('analyst', addVoice as never, words)).rejects.toMatchObject({ code: 'invalid' })
  const { voice } = (await as('analyst', addVoice as never, { ...words, agreed: 'yes' })) as { voice: string }
  await expect(publish('director', '2026-Q4')).rejects.toThrow('not over')
  await publish('director')
  await report({ state: 'done', words: 'Now really', happenedOn: '2026-09-20' })
  const shown = (version?: string) =>
    look<Awaited<ReturnType<typeof readReport>>>((viewer) => readReport(viewer, '2026-Q3', version))
  expect((await shown()).report.counts).toMatchObject({ 'under way': 2, done: 0 })
  expect((await shown('draft')).report.counts).toMatchObject({ 'under way': 1, done: 1 })
  expect((await shown()).report.voices).toHaveLength(1)
  await as('analyst', takeBackVoice as never, { voice })
  expect((await shown()).report.voices).toHaveLength(0)
})

test('money: the newest figure counts, the others are its history, and the crossover is found', async () => {
  const enter = (line: string, quarter: string, kind: string, pounds: string) =>
    as('analyst', enterMoney as never, { line, quarter, kind, pounds })
  await enter('help', '2026-Q2', 'actual', '£1,000,000')
  await enter('care', '2026-Q2', 'actual', '2,000,000')
  await enter('help', '2026-Q3', 'planned', '2500000')
  await enter('help', '2026-Q3', 'actual', '1')
  await enter('help', '2026-Q3', 'actual', '2000000')
  await enter('care', '2026-Q3', 'actual', '1900000')
  await expect(enter('help', '2026-Q3', 'actual', 'much')).rejects.toMatchObject({ code: 'invalid' })
  await expect(enter('help', '2026-Q3', 'actual', '')).rejects.toMatchObject({ code: 'invalid' })
  const all = await look<Awaited<ReturnType<typeof readMoney>>>(readMoney)
  expect(all).toHaveLength(6)
  const table = moneyTable(all)
  expect(table.crossedIn).toBe('2026-Q3')
  expect(table.figures.find(({ line, kind }) => line === 'help' && kind === 'actual')!.pounds).toEqual([
    1_000_000, 2_000_000,
  ])
})

test('another council sees nothing of it', async () => {
  const other = { ...world.actors.director, authority: 'OTHER' }
  expect(await world.look(other, (viewer) => readProgress(viewer))).toEqual([])
})

test('quarters and years of report', () => {
  expect(reportPeriod('2026-Q3')).toMatchObject({ from: '2026-07-01', to: '2026-09-30' })
  expect(reportPeriod('2027')).toMatchObject({ from: '2026-05-24', to: '2027-05-23' })
  expect(quartersBefore('2026-02-01', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3'])
  expect([quarterOf('2026-06-30'), reportYearOf('2026-05-23'), reportYearOf('2026-05-24')]).toEqual([
    '2026-Q2',
    '2026',
    '2027',
  ])
  for (const id of ['', '2021', '2026-Q5', 'x']) expect(() => reportPeriod(id)).toThrow('no such report')
})

test('the document holds what the page does, and the list every recommendation', async () => {
  const { report } = await look<Awaited<ReturnType<typeof readReport>>>((viewer) =>
    readReport(viewer, '2026-Q3', 'draft'),
  )
  const blocks = [...reportBlocks(report), { kind: 'quote', text: 'a < b & \u0001c', by: 'X' } as const]
  const files = unzipSync(writeDocx('Title', blocks))
  const text = strFromU8(files['word/document.xml']!)
  expect(Object.keys(files)).toContain('[Content_Types].xml')
  expect(text).toContain('Now really')
  expect(text).toContain('a &lt; b &amp; c')
  expect(reportCsv(report).trim().split('\n')).toHaveLength(89)
})
