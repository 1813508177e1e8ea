import type { Database } from '../../platform/database/open.ts'
import type { Day } from '../../platform/time/day.ts'
import { yearOn } from '../../returns/derive/asked.ts'
import { councilHistories } from '../history/council.ts'
import { dayOf } from '../history/days.ts'
import type { FamilyHistory } from '../history/history.ts'
import type { Making } from './family-sheet.ts'
import { sizeOn } from './make-whole.ts'
import { writeHistories, writeToday } from './write-histories.ts'

/** Since when protection or care still tells something: the return under way, the one before, and the one that it is held against. */
const tellingSince = (today: Day): Day => `${yearOn(today) - 3}-04-01`

/**
 * Writes families of a smaller council whose children are or were protected or in care, all into the first neighbourhood,
 * so that those pages and the returns show something. Returns how many of them are helped today.
 */
export async function writeTellingHistories(
  database: Database,
  code: string,
  making: Making,
  share: number,
): Promise<{ families: number; children: number }> {
  const { helped } = await writeHistories(database, code, making, tellingHistories(making.today, share))
  await writeToday(database, code, making, helped)
  const children = helped.reduce((sum, { span }) => sum + span.children.length, 0)
  return { families: helped.length, children }
}

function* tellingHistories(today: Day, share: number): Generator<FamilyHistory> {
  if (share === 0) return
  const since = tellingSince(today)
  for (const history of councilHistories(sizeOn(today, share)))
    if (isTelling(history, since, today)) yield { ...history, neighbourhood: 0 }
}

const isTelling = ({ facts, helps }: FamilyHistory, since: Day, today: Day): boolean =>
  helps.some(({ until }) => dayOf(until) >= since) &&
  facts.some(
    ({ fact, values }) =>
      ['care_episode', 'protection_plan'].includes(fact.table) &&
      String(values.began_on) <= today &&
      String(values.ended_on) >= since,
  )
