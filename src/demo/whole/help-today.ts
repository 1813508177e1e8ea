import type { Db } from '../../platform/database/open.ts'
import type { Day } from '../../platform/time/day.ts'
import { chance } from '../chance.ts'
import { draftVisits, type FamilyDraft, planDay, supervisedDay, themeFor } from '../draft.ts'
import { THEMES } from '../themes/index.ts'
import { writeHelp } from '../write-help.ts'
import type { HelpedToday } from './family-sheet.ts'

/** What a family's pages show of today's help: visits, plan, what was talked about, oversight, as their workers wrote it. */
export async function writeHelpToday(db: Db, seed: number, today: Day, helped: HelpedToday): Promise<void> {
  const { ids, place, helpers } = helped
  const children = thereSince(helped).flatMap((child) => ids.children[child] ?? [])
  const written = { ...ids, ...helpers, children }
  await writeHelp(db, place, draftHelp(seed, today, helped), written)
}

/** The children who were born when this help began, or were expected: visits tell of who is there. */
const thereSince = ({ people, span }: HelpedToday): number[] =>
  span.children.flatMap(({ child }) =>
    (people.children[child]?.birthDate ?? '') <= span.from ? [child] : [],
  )

function draftHelp(seed: number, today: Day, helped: HelpedToday): FamilyDraft {
  const { history, people, span } = helped
  const luck = chance(seed, history.number, 9)
  const { from } = span
  const there = thereSince(helped).flatMap((child) => people.children[child] ?? [])
  const children = there.length ? there : people.children.filter((child) => child !== null)
  const theme = THEMES[history.children[0]!.alone ? 'alone' : themeFor(luck, children, today)]!
  return {
    ...people,
    number: history.number,
    children,
    theme,
    from,
    until: null,
    intensity: 'ordinary',
    protectedFrom: null,
    asked: false,
    visits: draftVisits(luck, theme, from, today),
    plan: helped.planFrom ?? planDay(luck, from, today),
    supervised: supervisedDay(luck, from, today),
    closingReason: 'well',
  }
}
