import { type CohortRun, cohort } from '../../engines/population/cohort.ts'
import type { Course } from '../../engines/population/model.ts'
import { applyLevers } from './apply.ts'
import type { England } from './england.ts'
import type { Lever } from './levers.ts'

/** What is read off an expected course: all but the grid of everybody at its end, which is large. */
export type Lived = Omit<CohortRun, 'end'>

type From = { england: England; course: Course; run: Lived }

/** The last courses of each path, so that turning one slider works only what it changes out anew. */
const known = new WeakMap<From, Map<string, Lived>>()
const kept = 48

/** The expected course under some levers. Levers on places and prices alone leave it as it is. */
export function livedUnder(base: From, levers: readonly Lever[]): Lived {
  const acting = levers.filter(({ operations }) =>
    operations.some(({ on }) => on === 'entries' || on === 'exits'),
  )
  const courses = known.get(base) ?? new Map<string, Lived>()
  known.set(base, courses)
  const key = JSON.stringify(acting.map(({ operations, coverage }) => [operations, coverage]))
  const found = courses.get(key) ?? live(base, levers)
  courses.delete(key)
  courses.set(key, found)
  if (courses.size > kept) courses.delete(courses.keys().next().value!)
  return found
}

function live({ england: { model, start }, course }: From, levers: readonly Lever[]): Lived {
  const { end, ...lived } = cohort(model, applyLevers(model, course, levers), start)
  return lived
}
