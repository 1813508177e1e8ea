import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/id.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { inventStays, seenUntil } from '../fit/invented.ts'
import { england } from '../model/england.ts'
import { makeNext } from './forecast-runner.ts'
import { makeForecast } from './make-forecast.ts'
import { packed } from './packed.ts'
import { readForecast } from './read-forecasts.ts'
import { forecastChart } from './shown.ts'
import { startForecast, startForecastFromFiles } from './start-forecast.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const start = england()
const YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
const history = (entriesAYear: number) =>
  packed(
    seenUntil(
      inventStays(
        { model: start.model, entriesByAge: start.newEntries, leaving: 1, entriesAYear, seed: 7 },
        2016,
        2025,
      ),
      YEARS,
      2025,
    ),
  )
const make = (entries: number) => makeForecast({ history: history(entries), years: 3, resamples: 20 })

test('the chart always holds what happened, the years ahead, and what would have been said beforehand', () => {
  const forecast = make(90)
  const chart = forecastChart('Somewhere', forecast)
  expect(chart.xs).toEqual([...YEARS, 2026, 2027, 2028])
  const [happened, ahead, before] = chart.series
  expect(happened!.values.filter((value) => value !== undefined)).toHaveLength(10)
  expect(ahead!.values.slice(-3).every((value) => value! > 50)).toBe(true)
  expect(before!.values.filter((value) => value !== undefined)).toHaveLength(7)
  expect(forecast.past!.errors.map(({ method }) => method)).toContain(forecast.method)
  expect(forecast.method).not.toContain('review')
  expect(JSON.stringify(forecast)).not.toMatch(/NaN|null/)
})

test('what is packed says nothing of who a child is, and no number about one to five is kept', () => {
  expect(JSON.stringify(history(20).periods)).not.toMatch(/"20\d\d-\d+"/)
  const forecast = make(3)
  expect(forecast.outturn.every(({ value }) => value === undefined || value === 0 || value >= 6)).toBe(true)
  expect(() => makeForecast({ history: history(0.4), years: 2, resamples: 10 })).toThrow(/care/)
})

const asAnalyst = async (operation: typeof startForecast | typeof startForecastFromFiles, input: object) =>
  (await run(world.database, operation, world.actors.analyst, input)).forecast
const look = (id: string) => world.look(world.actors.analyst, (viewer) => readForecast(viewer, id))

test('an empty record is answered with a sentence, in the background', async () => {
  const id = await asAnalyst(startForecast, { years: 3 })
  expect(await look(id)).toMatchObject({ result: null, problem: null, source: 'record' })
  expect(await makeNext(world.database, newId())).toBe(true)
  expect((await look(id)).problem).toContain('no time in care yet')
  expect(await makeNext(world.database, newId())).toBe(false)
})

const base64 = (text: string) => Buffer.from(text).toString('base64')

test('files are told apart by their columns, made in a thread, and gone afterwards', async () => {
  const children = Array.from({ length: 40 }, (_, i) => i)
  const day = (i: number) => String(1 + (i % 28)).padStart(2, '0')
  const header = ['CHILD,DOB', ...children.map((i) => `C${i},${day(i)}/05/2014`)].join('\n')
  const episodes = [
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC',
    ...children.map((i) => `C${i},${day(i)}/06/2023,S,C2,N1,U6,PR1,${i < 10 ? '01/02/2024,E4A' : ','}`),
  ].join('\n')
  const files = [
    { name: 'b.csv', content: base64(episodes) },
    { name: 'a.csv', content: base64(header) },
  ]
  const id = await asAnalyst(startForecastFromFiles, { years: 2, files })
  expect(await makeNext(world.database, newId())).toBe(true)
  const { result, problem } = await look(id)
  expect(problem).toBeNull()
  expect(result!.outturn).toEqual([{ year: 2024, value: 30 }])
  const kept = await world.look(world.actors.analyst, ({ db }) =>
    db.selectFrom('council_forecast').select('stays').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  expect(kept.stays).toBeNull()
  await expect(
    asAnalyst(startForecastFromFiles, { years: 2, files: files.slice(0, 1) }),
  ).rejects.toMatchObject({
    details: { problems: [{ message: expect.stringContaining('None of these files is a header') }] },
  })
})

test('years out of reach are refused in words', async () => {
  await expect(asAnalyst(startForecast, { years: 400 })).rejects.toMatchObject({
    details: { problems: [{ message: 'Look ahead by 20 years at most' }] },
  })
})
