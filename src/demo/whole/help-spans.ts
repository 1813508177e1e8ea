import type { Day } from '../../platform/time/day.ts'
import { dayOf, numberOf } from '../history/days.ts'
import type { Help } from '../history/history.ts'

/** One involvement with a family, from its first day to the day after its last; `until` is null where it goes on. */
export interface HelpSpan {
  from: Day
  until: Day | null
  kind: Help['kind']
  children: { child: number; from: Day; until: Day | null }[]
}

/** The involvements of a family as they stand on a day: help that touches is one, and never hands over. */
export function helpSpans(helps: readonly Help[], today: Day): HelpSpan[] {
  const now = numberOf(today)
  const begun = [...helps].filter(({ from }) => from <= now).sort((a, b) => a.from - b.from)
  const runs: Help[][] = []
  for (const help of begun) {
    const last = runs.at(-1)
    if (last && help.from <= Math.max(...last.map(({ until }) => until))) last.push(help)
    else runs.push([help])
  }
  return runs.map((run) => spanOf(run, now))
}

function spanOf(run: readonly Help[], now: number): HelpSpan {
  const children = [...new Set(run.flatMap(({ children }) => children))].map((child) => {
    const own = run.filter(({ children }) => children.includes(child))
    return { child, ...period(own, now) }
  })
  return { ...period(run, now), kind: run.some(({ kind }) => kind === 'need') ? 'need' : 'early', children }
}

function period(some: readonly Help[], now: number): { from: Day; until: Day | null } {
  const [first, last] = [
    Math.min(...some.map(({ from }) => from)),
    Math.max(...some.map(({ until }) => until)),
  ]
  return { from: dayOf(first), until: last > now ? null : dayOf(Math.max(last, first + 1)) }
}
