import { type RawBuilder, sql } from 'kysely'
import type { Database, Db } from '../../platform/database/open.ts'

/** Children brought in by one statement: a statement's memory stays small whatever the size of the record. */
const AT_ONCE = 10_000

/**
 * Fills an empty council's record with invented children who are in need and in care: about twelve facts of the returns
 * for each, written in bulk. Their ledger is not chained; it is for measuring alone.
 */
export async function makeRecord(database: Database, authority: string, children: number): Promise<void> {
  await database.asOwner((owner) =>
    owner.insertInto('council').values({ code: authority, name: 'Measured' }).execute(),
  )
  for (let first = 0; first < children; first += AT_ONCE) {
    const numbers = sql`generate_series(${first}::int, ${Math.min(first + AT_ONCE, children) - 1}::int) as n`
    await database.within(authority, async (db) => {
      for (const insert of INSERTS) await insert(db, authority, numbers)
    })
  }
  await database.asOwner((owner) => sql`vacuum analyze`.execute(owner))
}

type Insert = (db: Db, authority: string, numbers: RawBuilder<unknown>) => Promise<unknown>

/** The same id for the same thing and child on every machine. */
const idOf = (thing: string) => sql.raw(`md5('${thing}' || n)::uuid`)

/** Rows of a fact for every child whom `which` names; `values` is SQL in the order of `columns`. */
const fact =
  (table: string, columns: string, values: string, which = 'true'): Insert =>
  (db, authority, numbers) =>
    sql`insert into ${sql.table(table)} (authority, id, person_id, entry_id, ${sql.raw(columns)})
      select ${authority}, ${idOf(`${table} ${columns} ${values}`.replaceAll("'", ''))}, ${idOf('child')}, ${idOf('entry')}, ${sql.raw(values)}
      from ${numbers} where ${sql.raw(which)}`.execute(db)

const person: Insert = (db, authority, numbers) =>
  sql`insert into person (authority, id, given_names, family_name, birth_date, sex, ethnicity, disabilities)
    select ${authority}, ${idOf('child')}, 'Ada', 'Made', date '2010-01-01' + (n % 5000), case n % 2 when 0 then 'F' else 'M' end,
      'WBRI', array['NONE'] from ${numbers}`.execute(db)

/** Days from the first that anything happened; spread so that neighbours differ. */
const CARE = "date '2023-06-01' + (n % 700)"
const NEED = "date '2023-05-01' + (n % 700)"

const INSERTS: readonly Insert[] = [
  person,
  fact('identifier', 'kind, value, state', "'la-child', 'B' || lpad(n::text, 7, '0'), 'stated'"),
  fact('identifier', 'kind, value, state', "'upn', 'A' || (800000000000 + n)::text, 'stated'"),
  fact(
    'care_episode',
    'began_on, why_began, legal_status, need, home_kind, home_provider, ended_on, why_ended, why_moved, home_postcode, placed_postcode, provider_number',
    `${CARE}, 'S', 'C1', 'N1', 'U6', 'PR1', ${CARE} + 200, 'X1', 'CARPL', 'ZZ1 1AA', 'ZZ2 1AA', 'SC900001'`,
  ),
  fact(
    'care_episode',
    'began_on, why_began, legal_status, need, home_kind, home_provider, home_postcode, placed_postcode, provider_number',
    `${CARE} + 200, 'B', 'C2', 'N1', 'U4', 'PR1', 'ZZ1 1AA', 'ZZ3 1AA', 'SC900001'`,
    'n % 5 > 0',
  ),
  fact('care_review', 'reviewed_on, participation', `${CARE} + 24, 'PN1'`),
  fact('care_review', 'reviewed_on, participation', `${CARE} + 110, 'PN1'`),
  fact('care_review', 'reviewed_on, participation', "date '2025-06-01' + (n % 90), 'PN2'"),
  fact('care_review', 'reviewed_on, participation', "date '2025-11-20' + (n % 90), 'PN2'"),
  fact(
    'care_health',
    'year, difficulties_score, convicted, immunised, dentist, health_assessed, substance_misuse',
    "'2026', n % 40, '0', '1', '1', '1', '0'",
  ),
  fact('care_social_worker', 'registration, began_on, why_changed', `'SW' || n % 500, ${CARE}, 'FCONTA'`),
  fact('care_motherhood', 'year, mother', "'2026', '0'", 'n % 2 = 0'),
  fact('time_in_need', 'referred_on, source, primary_need, no_further_action', `${NEED}, '3A', 'N1', '0'`),
  fact(
    'need_assessment',
    'referred_on, began_on, agreed_on, factors',
    `${NEED}, date '2025-05-01' + (n % 200), date '2025-06-01' + (n % 200), '1A 3B'`,
  ),
  fact('need_plan', 'referred_on, began_on', `${NEED}, ${NEED} + 40`, 'n % 3 > 0'),
  fact(
    'protection_plan',
    'referred_on, began_on, first_category, latest_category, earlier_plans',
    `${NEED}, date '2025-07-01' + (n % 100), 'NEG', 'NEG', '0'`,
    'n % 3 = 0',
  ),
  fact(
    'protection_review',
    'referred_on, plan_began_on, reviewed_on',
    `${NEED}, date '2025-07-01' + (n % 100), date '2025-07-01' + (n % 100) + 80`,
    'n % 3 = 0',
  ),
]
