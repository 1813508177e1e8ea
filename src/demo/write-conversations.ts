import { insertConversation } from '../front-door/index.ts'
import type { Db } from '../platform/database/open.ts'
import { addDays, type Day } from '../platform/time/day.ts'
import { contextOn } from './carry-out.ts'
import { CONVERSATIONS } from './conversations.ts'
import type { Neighbourhood } from './council.ts'

/** Puts the conversations that wait into the front door's queue. Each came through the public page or by telephone. */
export async function writeConversations(
  db: Db,
  authority: string,
  { team }: Neighbourhood,
  today: Day,
): Promise<void> {
  for (const { daysAgo, hour, hub, ...conversation } of CONVERSATIONS) {
    const { day, now } = momentBefore(today, daysAgo, hour)
    const context = contextOn(db, { authority, name: 'public', roles: ['public'] }, day)
    await insertConversation({ ...context, now }, { ...conversation, hub: hub && team })
  }
}

/** That hour so many days ago; the day before where today's hour is still to come. */
function momentBefore(today: Day, daysAgo: number, hour: number): { day: Day; now: Date } {
  const day = addDays(today, -daysAgo)
  const now = new Date(`${day}T${String(hour).padStart(2, '0')}:12:00Z`)
  return now.getTime() > Date.now() ? momentBefore(today, daysAgo + 1, hour) : { day, now }
}
