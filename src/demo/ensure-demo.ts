import type { Config } from '../platform/config.ts'
import { freshenStatistics } from '../platform/database/freshen-statistics.ts'
import type { Database } from '../platform/database/open.ts'
import { type Day, dayInEngland } from '../platform/time/day.ts'
import { writeCommunity } from './community/write-community.ts'
import type { Council, Neighbourhood } from './council.ts'
import type { FamilyDraft } from './draft.ts'
import { beginCouncil, openCouncil } from './ensure-council.ts'
import { SEED, SUBURB } from './figures.ts'
import { learnNames } from './learn-names.ts'
import { writeStories } from './stories/write-stories.ts'
import { draftNeighbourhood } from './suburb.ts'
import { writeTellingHistories } from './whole/telling-histories.ts'
import { writeConversations } from './write-conversations.ts'
import { writeFamily } from './write-family.ts'
import { writeJudgements } from './write-judgements.ts'
import { writePlaces } from './write-places.ts'
import { writePupilNumbers } from './write-pupil-numbers.ts'
import { writeSupport } from './write-support.ts'

/** Transactions under way at once, and families in each: enough to keep two cores at work, small enough to lose little. */
const AT_ONCE = 3
const FAMILIES_IN_ONE = 20
/** The planner is told how the tables have grown: a plan made for ten families is kept, and slow for hundreds. */
const FRESHEN_AT: readonly number[] = [20, 60, 200]

export interface DemoOptions {
  families?: number
  children?: number
  /** How large a council the families with a history of protection or care are drawn from; none in a smaller suburb. */
  histories?: number
  /** The review's stories as people; not in a smaller suburb. */
  stories?: boolean
  today?: Day
  progress?: (written: number, of: number) => void
}

/** Makes the fictional council where the database holds none. Returns false where there was one already. */
export async function ensureDemo(
  database: Database,
  { council }: Pick<Config, 'council'>,
  options: DemoOptions = {},
): Promise<boolean> {
  const made = await beginCouncil(database, council)
  if (!made) return false
  await database.within(council, (db) => learnNames(db, council))
  await populate(database, council, made, options)
  const today = options.today ?? dayInEngland(new Date())
  await database.within(council, (db) => writePupilNumbers(db, council, today))
  await database.within(council, (db) => writeConversations(db, council, made.neighbourhoods[0]!, today))
  await database.within(council, (db) => writeCommunity(db, made, today))
  await database.within(council, (db) => writeSupport(db, council, made, today))
  await database.within(council, (db) => writePlaces(db, council, made, today))
  await database.within(council, (db) => writeJudgements(db, made, today))
  await openCouncil(database, council)
  return true
}

async function populate(
  database: Database,
  authority: string,
  council: Council,
  options: DemoOptions,
): Promise<void> {
  const whole = options.families === undefined
  const { families, children } = { ...SUBURB, ...options }
  const { histories = whole ? 0.03 : 0, stories = whole } = options
  const { today = dayInEngland(new Date()), progress = () => {} } = options
  if (stories) await writeStories(database, authority, council, today)
  const there = await writeTellingHistories(database, authority, { seed: SEED, today, council }, histories)
  const rest = { families: families - there.families, children: children - there.children }
  const drafts = draftNeighbourhood(SEED, today, rest)
  const place = council.neighbourhoods[0]!
  const queue = chunks(drafts, FAMILIES_IN_ONE)
  let written = 0
  const writeNext = async (some: FamilyDraft[]) => {
    await writeSome(database, authority, council, place, some)
    written += some.length
    progress(written, drafts.length)
    if (FRESHEN_AT.includes(written) || written === drafts.length) await freshenStatistics(database)
  }
  const work = async () => {
    for (let some = queue.shift(); some; some = queue.shift()) await writeNext(some)
  }
  await writeNext(queue.shift() ?? [])
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

function writeSome(
  database: Database,
  authority: string,
  council: Council,
  place: Neighbourhood,
  drafts: FamilyDraft[],
): Promise<void> {
  return database.within(authority, async (db) => {
    for (const draft of drafts) await writeFamily(db, council, place, SEED, draft)
  })
}

function chunks<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  )
}
