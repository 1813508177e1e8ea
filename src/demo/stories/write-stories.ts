import type { Database, Db } from '../../platform/database/open.ts'
import { addDays, type Day } from '../../platform/time/day.ts'
import type { Council } from '../council.ts'
import { STORIES } from './stories.ts'
import type { Story } from './story.ts'
import { writeStory } from './write-story.ts'

/** Writes the report's stories into the suburb, each in a transaction of its own. */
export async function writeStories(
  database: Database,
  authority: string,
  council: Council,
  today: Day,
): Promise<void> {
  for (const story of STORIES)
    await database.within(authority, (db: Db) => writeOne(db, council, today, story))
}

const writeOne = (db: Db, council: Council, today: Day, story: Story): Promise<void> =>
  writeStory({ db, council, on: (ago) => addDays(today, -ago) }, story)
