import type { Config } from '../../platform/config.ts'
import { freshenStatistics } from '../../platform/database/freshen-statistics.ts'
import type { Database } from '../../platform/database/open.ts'
import { type Day, dayInEngland } from '../../platform/time/day.ts'
import { writeCommunity } from '../community/write-community.ts'
import { beginCouncil, openCouncil } from '../ensure-council.ts'
import { SEED } from '../figures.ts'
import { councilHistories, type HistorySize } from '../history/council.ts'
import { dayOf, numberOf } from '../history/days.ts'
import { learnNames } from '../learn-names.ts'
import { writeConversations } from '../write-conversations.ts'
import { writePlaces } from '../write-places.ts'
import { insertPopulation } from './population.ts'
import { writeHistories, writeToday } from './write-histories.ts'

const YEARS = 10

export interface WholeOptions {
  /** 1 for the council of 90,000 children, less for a smaller one of the same shape. */
  share?: number
  today?: Day
  progress?: (line: string) => void
}

export interface WholeCouncil {
  families: number
  helpedToday: number
}

/**
 * Makes the whole fictional council where the database holds none: everybody who was known in ten years, the same for the
 * same seed and day. Returns undefined where there was a council already.
 */
export async function makeWhole(
  database: Database,
  { council: code }: Pick<Config, 'council'>,
  { share = 1, today = dayInEngland(new Date()), progress = () => {} }: WholeOptions = {},
): Promise<WholeCouncil | undefined> {
  const council = await beginCouncil(database, code, { whole: true })
  if (!council) return undefined
  await database.within(code, (db) => learnNames(db, code))
  await database.within(code, (db) => insertPopulation(db, council.neighbourhoods, share))
  const making = { seed: SEED, today, council }
  const histories = councilHistories(sizeOn(today, share))
  const { families, helped } = await writeHistories(database, code, making, histories, progress)
  await writeToday(database, code, making, helped, progress)
  await database.within(code, (db) => writeConversations(db, code, council.neighbourhoods[0]!, today))
  await database.within(code, (db) => writeCommunity(db, council, today))
  await database.within(code, (db) => writePlaces(db, code, council, today))
  await freshenStatistics(database)
  await openCouncil(database, code)
  return { families, helpedToday: helped.length }
}

/** Ten years before today. */
export const sizeOn = (today: Day, share: number): HistorySize => ({
  seed: SEED,
  begin: `${Number(today.slice(0, 4)) - YEARS}-04-01`,
  horizon: dayOf(numberOf(today) + 1),
  share,
})
