import type { Owner } from './owners.ts'
import { isOpen } from './progress.ts'
import type { PlanGoal } from './read-plan.ts'

/**
 * A gentle word where a plan leans on one person: everything on one adult of the family, or a parent (often a father who
 * lives elsewhere) with nothing to do (L2360, L2665). Sentences to think about, never a refusal.
 */
export function fairness(goals: readonly PlanGoal[], owners: readonly Owner[]): string[] {
  const actions = goals.flatMap((goal) => goal.actions).filter(({ last }) => isOpen(last))
  if (actions.length === 0) return []
  const doers = new Set(actions.map(({ owner }) => owner.key))
  return [...onOne(actions.length, doers, owners), ...withoutPart(doers, owners)]
}

function onOne(count: number, doers: ReadonlySet<string>, owners: readonly Owner[]): string[] {
  const only = doers.size === 1 ? owners.find(({ key }) => doers.has(key)) : undefined
  if (count < 2 || !only || only.kind === 'worker' || only.child) return []
  return [`Everything in this plan is ${only.name}’s to do. What can others take on, and what can we?`]
}

function withoutPart(doers: ReadonlySet<string>, owners: readonly Owner[]): string[] {
  const parents = owners.filter(({ parent, child }) => parent && !child)
  const some = parents.some(({ key }) => doers.has(key))
  if (!some) return []
  return parents
    .filter(({ key }) => !doers.has(key))
    .map(({ name }) => `Nothing here is ${name}’s to do. Is there a part for ${name}, or a reason why not?`)
}
