import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { fetchFile, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { bringFamilyOutcomes } from './bring-family-outcomes.ts'
import { OUTCOMES } from './framework.ts'
import { HEADINGS } from './headings.ts'
import { MEASURES } from './measures.ts'
import { outcomesDownload, outcomesPage } from './pages/outcomes-page.tsx'
import { readLines } from './read-lines.ts'
import { readOutcomes } from './read-outcomes.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const bring = (lines: string) =>
  run(
    world.database,
    bringFamilyOutcomes,
    world.actors.analyst,
    { lines, source: 'Return of the quarter' },
    { now: NOON },
  )
const outcomes = () => world.look(world.actors.analyst, readOutcomes)

describe('the framework’s outcomes', () => {
  it('are all there, for families and for children, derived when asked', async () => {
    const read = await outcomes()
    expect(read).toHaveLength(11)
    expect(read.filter(({ of }) => of.includes('family')).length).toBe(9)
    expect(read.flatMap(({ measures }) => measures)).toHaveLength(MEASURES.length)
    const html = await show(world, outcomesPage, world.actors.director)
    expect(html).toContain('The record does not tell this')
    expect(html).toContain('There are too few to show')
  })

  it('turn the direction of going home: more for now, fewer once only those come into care who have to', async () => {
    expect(MEASURES.find(({ key }) => key === 'went-home')!.good).toEqual({ now: 'more', later: 'fewer' })
    expect(MEASURES.filter(({ good }) => good.now !== good.later)).toHaveLength(1)
    const html = await show(world, outcomesPage, world.actors.analyst)
    expect(html).toContain('Now: more is hoped for. Later: fewer is hoped for.')
  })

  it('have no target and no rank, in the program or in any table', async () => {
    const words = /target|rank|score|league|rag_|benchmark/i
    expect(Object.keys(MEASURES[0]!).filter((key) => words.test(key))).toEqual([])
    const columns = await world.database.asOwner(async (owner) =>
      sql<{ name: string }>`select column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = 'family_outcome'`.execute(owner),
    )
    expect(columns.rows.filter(({ name }) => words.test(name))).toEqual([])
    const file = `${(await fetchFile(world, outcomesDownload, world.actors.analyst)).body}`
    expect(file.split('\r\n')[0]).not.toMatch(words)
  })
})

describe('Supporting Families', () => {
  it('has ten headings, each beside an outcome', () => {
    expect(Object.keys(HEADINGS)).toHaveLength(10)
    const beside = new Set(Object.values(OUTCOMES).flatMap((one) => ('heading' in one ? [one.heading] : [])))
    expect(Object.keys(HEADINGS).filter((one) => !beside.has(one as never))).toEqual(['early-years'])
  })

  it('is brought in by line, with the first that cannot be read said in words', () => {
    expect(
      readLines(
        'Outcome heading,Quarter,Families,Achieved\n1,2026-Q3,120,64\nSecure housing\t2026-Q3\t40\t30',
      ).lines,
    ).toEqual([
      { heading: 'education', quarter: '2026-Q3', families: 120, achieved: 64 },
      { heading: 'housing', quarter: '2026-Q3', families: 40, achieved: 30 },
    ])
    expect(readLines('11,2026-Q3,1,1').wrong).toContain('one of the ten headings')
    expect(readLines('1,2026-Q3,10,11').wrong).toContain('no more than the families')
    expect(readLines('').wrong).toBe('There is no line to read.')
  })

  it('stands beside the outcome; a newer figure puts the older right, and few are hidden', async () => {
    await bring('1,2026-Q3,120,60\nFinancial stability,2026-Q3,30,3')
    await bring('1,2026-Q3,120,90')
    const read = await outcomes()
    const of = (key: string) => read.find((one) => one.key === key)!.brought
    expect(of('education')).toMatchObject({ quarter: '2026-Q3', share: { percent: 75, of: 120 } })
    expect(of('money')).toMatchObject({ share: undefined })
    await expect(bring('1,2026-Q3,1')).rejects.toMatchObject({ code: 'invalid' })
  })
})
