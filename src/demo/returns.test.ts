import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../platform/database/open.ts'
import { newId } from '../platform/id.ts'
import type { Actor } from '../platform/operations/operation.ts'
import { testDatabase } from '../platform/testing/database.ts'
import type { Kind } from '../returns/derive/asked.ts'
import type { ChildFinding } from '../returns/derive/check-children.ts'
import { deriveReturn } from '../returns/kept/derive-return.ts'
import { keepNext } from '../returns/kept/keeper.ts'
import { carryOut, contextOn } from './carry-out.ts'
import { ensureDemo, makeWhole } from './index.ts'

const [COUNCIL, TODAY] = ['ALDER', '2026-11-21']
const ANALYST: Actor = { authority: COUNCIL, name: 'Nadia Brook', roles: ['analyst'] }
const RETURNS: readonly [Kind, number][] = [
  ['ssda903', 2025],
  ['ssda903', 2026],
  ['ssda903', 2027],
  ['cin', 2025],
  ['cin', 2026],
  ['cin', 2027],
]

async function emptyDatabase(): Promise<Database> {
  const database = await testDatabase()
  await database.asOwner((owner) => owner.deleteFrom('council').execute())
  return database
}

interface Found extends ChildFinding {
  child: string | null
}

/** What the rules find in a return of the council as people see it: derived and checked in the background. */
async function found(
  database: Database,
  kind: Kind,
  year: number,
): Promise<{ children: number; all: Found[] }> {
  const { view } = await database.within(COUNCIL, (db) =>
    carryOut(deriveReturn, contextOn(db, ANALYST, TODAY), { kind, year: String(year) }),
  )
  await keepNext(database, newId(), new Date(`${TODAY}T12:00:00Z`))
  return database.within(COUNCIL, async (db) => {
    const { whole, problem, swept_on } = await db
      .selectFrom('return_view')
      .select(['whole', 'problem', 'swept_on'])
      .where('id', '=', view)
      .executeTakeFirstOrThrow()
    expect({ problem, swept_on }).toEqual({ problem: null, swept_on: TODAY })
    const children = await db
      .selectFrom('return_child')
      .select(['number', 'findings'])
      .where('view_id', '=', view)
      .execute()
    const ofChildren = children.flatMap(({ number, findings }) =>
      (findings as unknown as ChildFinding[]).map((finding) => ({ child: number, ...finding })),
    )
    const ofWhole = (JSON.parse(whole) as { number: string | null; finding: ChildFinding }[]).map(
      ({ number, finding }) => ({ child: number, ...finding }),
    )
    return { children: children.length, all: [...ofChildren, ...ofWhole] }
  })
}

const inShort = ({ code, child, rows }: Found) => ({ code, child, rows })

describe.each([
  ['as npm start makes it, smaller', { families: 60, children: 140, histories: 0.02, stories: true }],
  ['with ten neighbourhoods and ten years, smaller', null],
])('the returns of the fictional council, %s', (_, size) => {
  let database: Database
  beforeAll(async () => {
    database = await emptyDatabase()
    if (size) await ensureDemo(database, { council: COUNCIL }, { ...size, today: TODAY })
    else await makeWhole(database, { council: COUNCIL }, { share: 0.03, today: TODAY })
  }, 300_000)

  it.each(RETURNS)(
    '%s %i has no error, and every query has its reason',
    async (kind, year) => {
      const { children, all } = await found(database, kind, year)
      expect(children).toBeGreaterThan(5)
      expect(all.filter(({ severity }) => severity === 'error').map(inShort)).toEqual([])
      expect(all.filter(({ reason }) => reason === undefined).map(inShort)).toEqual([])
    },
    120_000,
  )
})
