import { sql } from 'kysely'
import { CARE_FACTS } from '../../care/index.ts'
import type { Database, Db } from '../../platform/database/open.ts'
import type { Day } from '../../platform/time/day.ts'
import { PROTECTION_FACTS } from '../../protection/index.ts'
import type { FactTable } from '../../record/history/fact-table.ts'
import { cutAt } from '../history/cut.ts'
import { type Compared, compareAll, countAll } from './compare.ts'
import { type KnownChild, type Year, yearTo } from './known.ts'
import { LIMITS } from './limits.ts'
import { SOURCE } from './published.ts'
import { readKnown } from './read-known.ts'
import { readSuburb, type Suburb } from './suburb.ts'

export interface DemoReport {
  /** The last whole year of a return. */
  year: Year
  children: number
  figures: Compared[]
  suburb: Suburb
  source: string
  limits: readonly string[]
}

/** What the fictional council holds beside what is published of England, for the last whole year before a day. */
export async function demoReport(database: Database, authority: string, today: Day): Promise<DemoReport> {
  const year = yearTo(Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0))
  return database.within(authority, async (db) => {
    const children = await population(db, authority)
    const known: KnownChild[] = []
    for await (const child of readKnown(db, authority)) known.push(asAt(child, year.last))
    const figures = compareAll(countAll(known, year), children)
    return {
      year,
      children,
      figures,
      suburb: await readSuburb(db, authority, today),
      source: SOURCE,
      limits: LIMITS,
    }
  })
}

const TABLES = new Map<string, FactTable>(
  [...PROTECTION_FACTS, ...CARE_FACTS].map((table) => [table.table, table]),
)

/** The child as the record would have shown them on the year's last day. */
function asAt(child: KnownChild, day: Day): KnownChild {
  const facts = Object.entries(child.facts).map(([name, some]) => {
    const fact = TABLES.get(name)!
    return [
      name,
      cutAt(
        some.map((values) => ({ child: 0, fact, values })),
        day,
      ).map(({ values }) => values),
    ]
  })
  return { ...child, facts: Object.fromEntries(facts) }
}

async function population(db: Db, authority: string): Promise<number> {
  const { rows } = await sql<{ children: number }>`select coalesce(sum(children), 0)::int as children
    from neighbourhood_population where authority = ${authority}`.execute(db)
  return rows[0]?.children || 90_000
}
