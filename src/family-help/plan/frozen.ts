import type { Plan } from './read-plan.ts'

/** A plan with its wording on the day it was agreed. Nothing in it changes when the record does. */
export interface FrozenPlan {
  goals: {
    words: string
    actions: { what: string; who: string; purpose: string; difference: string }[]
  }[]
}

export const freeze = ({ goals }: Pick<Plan, 'goals'>): FrozenPlan => ({
  goals: goals.map(({ words, actions }) => ({
    words,
    actions: actions.map(({ what, owner, purpose, difference }) => ({
      what,
      who: owner.name,
      purpose,
      difference,
    })),
  })),
})

/** A frozen plan in sentences, for the chronology. */
export const frozenInWords = ({ goals }: FrozenPlan): string =>
  goals
    .map(({ words, actions }) => [words, ...actions.map(({ who, what }) => `${who}: ${what}`)].join('\n'))
    .join('\n\n')
