import type { Viewer } from '../../platform/operations/operation.ts'
import type { Params } from '../../platform/pages/page.ts'

/** The day that is asked for in the address, never one that is still to come; today where there is none. */
export function askedOn({ on }: Params, { today }: Pick<Viewer, 'today'>): string {
  const isDay = on !== undefined && /^\d{4}-\d\d-\d\d$/.test(on) && isReal(on)
  return isDay && on <= today && on >= '1990-01-01' ? on : today
}

const isReal = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
