import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal } from '../../engines/random.ts'
import { england } from '../model/england.ts'
import { countHistory, lastDay } from './counts.ts'
import { birthday, readDay, yearEnding, yearWindow } from './days.ts'
import { inventStays, seenUntil } from './invented.ts'
import { lookAhead } from './look-ahead.ts'
import { historyOf } from './periods.ts'
import { areaShape, fittedShape, pool } from './pool.ts'
import { readReturn } from './read-ssda903.ts'
import { tryOnThePast } from './trial.ts'
import { historyUntil } from './until.ts'

const start = england()
const years = [2021, 2022, 2023, 2024, 2025]
const council = (leaving: number, entriesAYear: number, seed: number) =>
  inventStays({ model: start.model, entriesByAge: start.newEntries, leaving, entriesAYear, seed }, 2021, 2030)

function folder(header: string, episodes: string): string {
  const path = mkdtempSync(join(tmpdir(), 'ssda903-'))
  writeFileSync(join(path, 'header.csv'), header)
  writeFileSync(
    join(path, 'episodes.csv'),
    `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\n${episodes}`,
  )
  return path
}

test('dates are read as written in the return, and nonsense is not a date', () => {
  expect(readDay('29/02/2024')).toBe(readDay('2024-02-29'))
  expect([readDay('31/02/2024'), readDay('2024-13-01'), readDay(''), readDay('soon')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(yearEnding(readDay('31/03/2025')!)).toBe(2025)
  expect(yearEnding(readDay('01/04/2025')!)).toBe(2026)
  expect(birthday(readDay('29/02/2008')!, 18)).toBe(readDay('01/03/2026'))
})

test('a child who moves and goes home is one stay with one move, counted in the right cells', () => {
  const path = folder(
    'CHILD,DOB\nA,01/10/2015\n',
    'A,01/05/2024,S,V2,N1,U6,PR1,01/08/2024,X1\nA,01/08/2024,P,V2,N1,K2,PR4,01/11/2024,E4A\n',
  )
  const history = historyOf([readReturn(path)])
  expect(history.periods).toMatchObject([
    { child: 'A', startKnown: true, exit: 'home', moves: [readDay('01/08/2024')] },
  ])
  const counts = countHistory(start.model, history)
  expect(counts.exposure.reduce((a, b) => a + b, 0)).toBeCloseTo(184 / (365.25 / 12), 6)
  expect(counts.exits.reduce((a, b) => a + b, 0)).toBe(1)
  expect(counts.exits[(2 * 5 + 2) * 5]).toBe(1)
  expect(counts.entries.reduce((a, b) => a + b, 0)).toBe(1)
})

test('the same episode in two years of returns counts once', () => {
  const first = readReturn(
    folder(
      'CHILD,DOB\nA,01/10/2015\nB,01/01/2016\n',
      'A,01/05/2023,S,V2,N1,U6,PR1,,\nB,01/03/2024,S,V2,N1,U6,PR1,,\n',
    ),
  )
  const second = readReturn(
    folder('CHILD,DOB\nA,01/10/2015\n', 'A,01/05/2023,S,V2,N1,U6,PR1,10/05/2024,E41\n'),
  )
  const history = historyOf([second, first])
  expect(history.years).toEqual([2024, 2025])
  expect(history.periods.filter((period) => period.child === 'A')).toMatchObject([{ exit: 'kinship order' }])
})

test('what is impossible is left out and told; what is missing is asked for', () => {
  const bad =
    'A,01/05/2024,S,V2,N1,U6,PR1,01/04/2024,E4A\nA,01/01/2010,S,V2,N1,U6,PR1,,\nB,01/05/2024,S,V2,N1,U6,PR1,,\nA,40/05/2024,S,V2,N1,U6,PR1,,\n'
  const good = 'A,01/06/2024,S,V2,N1,U6,PR1,,\n'
  const { problems } = readReturn(folder('CHILD,DOB\nA,01/10/2015\n', bad + good))
  expect(problems.map((each) => each.what).sort()).toEqual([
    'episodes of a child who is not in the header file',
    'episodes that begin before the child was born',
    'episodes that end before they begin',
    'episodes without a first day that can be read',
  ])
  expect(() => readReturn(folder('CHILD,DOB\n', good))).toThrow('No episode in')
  expect(() => readReturn('/nowhere/at/all')).toThrow('There is no folder')
  const jump = [2023, 2025].map((year) =>
    readReturn(
      folder('CHILD,DOB\nA,01/10/2015\n', `A,01/05/${year - 1},S,V2,N1,U6,PR1,01/06/${year - 1},E4A\n`),
    ),
  )
  expect(() => historyOf(jump)).toThrow('Give every year in between')
})

test('overlapping episodes are cut where the next begins, and any episodes give finite counts', () => {
  const day = fc.integer({ min: 1, max: 28 })
  const month = fc.integer({ min: 1, max: 12 })
  const date = fc
    .tuple(day, month, fc.integer({ min: 2019, max: 2024 }))
    .map(([d, m, y]) => `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${y}`)
  const episode = fc.tuple(
    date,
    fc.constantFrom('S', 'P', 'L'),
    fc.oneof(date, fc.constant('')),
    fc.constantFrom('X1', 'E4A', 'E11', ''),
  )
  fc.assert(
    fc.property(fc.array(episode, { minLength: 1, maxLength: 8 }), (rows) => {
      const text = rows
        .map(([from, reason, to, end]) => `A,${from},${reason},C2,N1,U6,PR1,${to},${end}`)
        .join('\n')
      const path = folder(
        'CHILD,DOB\nA,01/10/2012\n',
        `${text}\nA,01/06/2018,S,V2,N1,U6,PR1,02/06/2018,E4A\n`,
      )
      const counts = countHistory(start.model, historyOf([readReturn(path)]))
      expect(
        [...counts.exposure, ...counts.exits].every((value) => Number.isFinite(value) && value >= 0),
      ).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('occurrences over exposure find the rates that made the data', () => {
  const history = seenUntil(council(1.25, 2500, 3), years, 2025)
  const counts = countHistory(start.model, history)
  const fit = pool(start.model, counts, start.newEntries, 0.01)
  expect(fit.leaving).toBeGreaterThan(1.22)
  expect(fit.leaving).toBeLessThan(1.28)
  expect(fit.entries.reduce((a, b) => a + b, 0) / 2500).toBeCloseTo(1, 1)
})

test('few children lean on the nation, many speak for themselves, and a cell never seen keeps a rate', () => {
  const fitted = (entries: number) =>
    pool(
      start.model,
      countHistory(start.model, seenUntil(council(0.6, entries, 5), years, 2025)),
      start.newEntries,
    )
  const [few, many] = [fitted(6), fitted(1500)]
  expect(few.leaving).toBeGreaterThan(0.75)
  expect(many.leaving).toBeLessThan(0.66)
  expect([...few.model.rates].every((rate) => rate > 0 && Number.isFinite(rate))).toBe(true)
})

test('the spread between councils is found from their counts', () => {
  const councils = Array.from({ length: 150 }, (_, i) => ({
    expected: 400,
    seen: Math.round(400 * Math.exp(0.2 * normal(9, i))),
  }))
  expect(1 / Math.sqrt(fittedShape(councils))).toBeGreaterThan(0.16)
  expect(1 / Math.sqrt(fittedShape(councils))).toBeLessThan(0.25)
  expect(fittedShape(councils.slice(0, 4))).toBe(areaShape)
})

test('80% intervals hold about 80% of what comes, over invented councils', { timeout: 60_000 }, () => {
  let [inside, all] = [0, 0]
  for (let seed = 0; seed < 30; seed++) {
    const stays = council(Math.exp(0.108 * normal(77, seed)), 70, 100 + seed)
    const ahead = lookAhead(start, seenUntil(stays, years, 2025), { years: 3, bootstrap: 30, seed })
    for (const each of ahead.years) {
      const [, day] = yearWindow(each.year)
      const came = stays.filter((stay) => stay.start < day && lastDay(stay) >= day).length
      if (came >= each.low && came <= each.high) inside++
      all++
    }
  }
  expect(inside / all).toBeGreaterThan(0.68)
  expect(inside / all).toBeLessThan(0.92)
})

test('parts of the variance sum to one, and an empty council is told so', () => {
  const ahead = lookAhead(start, seenUntil(council(1, 40, 8), years, 2025), {
    years: 2,
    bootstrap: 20,
    seed: 1,
  })
  for (const { shares } of ahead.years)
    expect(shares.rates + shares.chance + shares.structure).toBeCloseTo(1, 9)
  expect(() =>
    lookAhead(start, { years: [2025], periods: [], problems: [] }, { years: 2, bootstrap: 20, seed: 1 }),
  ).toThrow('Nobody is in care')
})

const golden = new URL('../../../../shared/data/returns/golden/ssda903-2026-clean/', import.meta.url)

test.skipIf(!existsSync(golden))(
  'two years of a whole return are read without complaint (skipped where absent)',
  () => {
    const history = historyOf(
      ['last', 'this'].map((year) => readReturn(fileURLToPath(new URL(year, golden)))),
    )
    expect(history.years).toEqual([2025, 2026])
    expect(history.problems).toEqual([])
    expect(history.periods.length).toBeGreaterThan(500)
  },
)

test('the model is tried on the past with only what was known, beside the simple methods', () => {
  const history = seenUntil(council(1, 90, 21), [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025], 2025)
  const past = lookAhead(start, history, { years: 1, bootstrap: 10, seed: 1 }).past!
  expect(past.origins).toEqual([2020, 2021, 2022, 2023, 2024])
  expect(past.errors.map((each) => each.method)).toContain('Fitted model')
  expect(past.errors[0]!.meanError).toBeLessThan(0.12)
  expect(past.default).not.toContain('review')
  const later = history.periods.filter((period) => period.start >= yearWindow(2022)[1])
  const blind = historyUntil(
    { ...history, periods: history.periods.filter((period) => !later.includes(period)) },
    2022,
  )
  expect(historyUntil(history, 2022).periods).toEqual(blind.periods)
  expect(tryOnThePast(start, historyUntil(history, 2019), areaShape)).toBeUndefined()
})
