import { addMonths } from '../../../platform/time/day.ts'
import type { InsideFact } from '../../derive/cin-inside.ts'
import type { DerivedRow } from '../../derive/row.ts'
import type { Known } from './known.ts'
import { YES_NO } from './ofsted-codes.ts'
import { disability, rowOf, workerOn } from './row-of.ts'
import { openOrEnded, type Window, within } from './window.ts'

/** What stands inside the times in need, under the census’ names. */
export type InsideAll = Readonly<Record<string, readonly InsideFact[]>>

const text = (value: unknown): string | undefined =>
  value == null || value === '' ? undefined : String(value)

const basis = (fact: InsideFact, words: string) => ({ says: fact.says ?? words, entry: fact.entry })

/** List 4: assessments that were begun, agreed or open in the last six months. */
export function assessments(child: Known, inside: InsideAll, window: Window): DerivedRow[] {
  return (inside.Assessments ?? [])
    .filter(({ values }) => openOrEnded(values.began_on, values.agreed_on, window.six, window))
    .map((fact) => {
      const { began_on, agreed_on, looked_at_on } = fact.values
      const seen = child.visits.some(
        ({ on, seen }) => seen && on >= String(began_on) && on <= String(agreed_on ?? window.on),
      )
      const cells = {
        ...disability(child),
        'Continuous Assessment Start Date': text(began_on),
        'Child Seen During Continuous Assessment': seen || looked_at_on ? 'a) Yes' : 'c) Unknown',
        'Continuous Assessment Date of Authorisation': text(agreed_on),
        "Was the child assessed as requiring LA children's social care support?": agreed_on
          ? YES_NO(
              (inside.CINPlanDates ?? []).some(({ values }) => String(values.began_on) >= String(began_on)) ||
                (inside.ChildProtectionPlans ?? []).some(
                  ({ values }) => String(values.began_on) >= String(began_on),
                ),
            )
          : undefined,
        ...workerOn(child, text(agreed_on) ?? window.on),
      }
      return rowOf(4, child, window, cells, basis(fact, `An assessment begun on ${began_on}`))
    })
}

const isYes = (value: unknown) => ['1', 'true'].includes(String(value).toLowerCase())

/** List 5: enquiries that began in the last six months, with their conference. */
export function enquiries(child: Known, inside: InsideAll, window: Window): DerivedRow[] {
  const all = inside.Section47 ?? []
  return all
    .filter(({ values }) => within(values.began_on, window.six, window))
    .map((fact) => {
      const began = String(fact.values.began_on)
      const conference = text(fact.values.conference_on)
      const earlier = all.filter(
        ({ values }) => String(values.began_on) < began && String(values.began_on) >= addMonths(began, -12),
      )
      const plan = (inside.ChildProtectionPlans ?? []).some(
        ({ values }) => conference !== undefined && values.began_on === conference,
      )
      const cells = {
        ...disability(child),
        'Strategy discussion initiating Section 47 Enquiry Start Date': began,
        'Was an Initial Child Protection Conference deemed unnecessary?': conference
          ? 'b) No'
          : isYes(fact.values.no_conference)
            ? 'a) Yes'
            : undefined,
        'Date of Initial Child Protection Conference': conference,
        'Did the Initial Child Protection Conference Result in a Child Protection Plan':
          conference && YES_NO(plan),
        'Number of Section 47 Enquiries in the last 12 months': earlier.length,
        'Number of ICPCs in the last 12 months': earlier.filter(({ values }) => values.conference_on != null)
          .length,
        ...workerOn(child, began),
      }
      return rowOf(5, child, window, cells, basis(fact, `A section 47 enquiry begun on ${began}`))
    })
}
