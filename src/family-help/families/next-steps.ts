import { addDays, daysBetween } from '../../platform/time/day.ts'
import { shortDay } from '../../platform/time/words.ts'
import type { QuietPeriods } from '../oversight/quiet-periods.ts'
import * as paths from '../paths.ts'
import { type FamilyFacts, needsSocialWorkerLead } from './facts.ts'

/** How home and lists group what needs doing; the order is the order on the page. */
export const GROUPS = {
  safety: 'Look at these first',
  begin: 'Beginning',
  plan: 'The plan',
  touch: 'Get in touch',
  next: 'What you said you would do next',
  steady: 'Going on as agreed',
} as const

export type Group = keyof typeof GROUPS

/** One thing that needs doing, as a sentence with the link where it is done. */
export interface Step {
  group: Group
  text: string
  href: string
}

/** What needs doing for a family, the most pressing first. Reminders, not deadlines: nothing here is late (L1495). */
export function nextSteps(facts: FamilyFacts, quiet: QuietPeriods, today: string): Step[] {
  return [
    ...safety(facts),
    ...who(facts),
    ...beginning(facts),
    ...planning(facts),
    ...touch(facts, quiet, today),
    ...promised(facts, today),
  ]
}

/** The group in which a family stands: that of its most pressing step. */
export const groupOf = (steps: readonly Step[]): Group => steps[0]?.group ?? 'steady'

function safety(facts: FamilyFacts): Step[] {
  const { family } = facts
  const steps: Step[] = []
  if (facts.expertAsked)
    steps.push({
      group: 'safety',
      text: 'An expert in protection was asked for and nobody has joined yet',
      href: paths.expertPath({ family }),
    })
  if (needsSocialWorkerLead(facts))
    steps.push({
      group: 'safety',
      text: 'A child has a child protection plan: a registered social worker leads',
      href: paths.keyWorkerPath({ family }),
    })
  return steps
}

function who({ family, keyWorker, overseer }: FamilyFacts): Step[] {
  const steps: Step[] = []
  if (!keyWorker)
    steps.push({ group: 'begin', text: 'Choose a key worker', href: paths.keyWorkerPath({ family }) })
  if (!overseer)
    steps.push({
      group: 'begin',
      text: 'Choose the social worker who oversees the help',
      href: paths.overseerPath({ family }),
    })
  return steps
}

function beginning({ family, lastVisit, assessedOn, goals }: FamilyFacts): Step[] {
  const steps: Step[] = []
  if (!lastVisit)
    steps.push({ group: 'begin', text: 'Meet the family', href: paths.newVisitPath({ family }) })
  if (!assessedOn)
    steps.push({
      group: 'begin',
      text: 'Talk about how things are',
      href: paths.assessmentPath({ family }),
    })
  if (goals === 0)
    steps.push({ group: 'begin', text: 'Write the first goal together', href: paths.newGoalPath({ family }) })
  return steps
}

function planning({ family, goals, agreedOn, changedSince }: FamilyFacts): Step[] {
  if (goals === 0) return []
  const href = paths.agreePlanPath({ family })
  if (!agreedOn) return [{ group: 'plan', text: 'Agree the plan with the family', href }]
  if (!changedSince) return []
  return [{ group: 'plan', text: 'The plan has changed: agree it again', href }]
}

function touch({ family, lastVisit, nextOn }: FamilyFacts, quiet: QuietPeriods, today: string): Step[] {
  if (!lastVisit || (nextOn && nextOn >= today)) return []
  const days = daysBetween(lastVisit, today)
  if (days <= quiet.contactDays) return []
  const text = `You last recorded contact ${weeks(days)} ago. How are they?`
  return [{ group: 'touch', text, href: paths.newVisitPath({ family }) }]
}

function weeks(days: number): string {
  const count = Math.round(days / 7)
  return count < 2 ? `${days} days` : `${count} weeks`
}

function promised({ family, nextStep, nextOn }: FamilyFacts, today: string): Step[] {
  if (!nextStep && !nextOn) return []
  const when = nextOn ? ` (${whenInWords(nextOn, today)})` : ''
  const text = `${nextStep ?? 'See them again'}${when}`
  return [{ group: 'next', text, href: paths.newVisitPath({ family }) }]
}

function whenInWords(day: string, today: string): string {
  if (day === today) return 'today'
  if (day === addDays(today, 1)) return 'tomorrow'
  return day < today ? `meant for ${shortDay(day)}` : shortDay(day)
}
