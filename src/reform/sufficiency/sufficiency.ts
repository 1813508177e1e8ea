import { rake } from '../../engines/rake.ts'
import { type Change, changeAhead } from './change.ts'
import { ENGLAND, type Living, livings } from './facts/living.ts'

export const KINDS = [
  { id: 'foster', name: 'Foster homes, kinship among them', found: true },
  { id: 'homes', name: 'Children’s homes and secure homes', found: true },
  { id: 'supported', name: 'Supported accommodation', found: true },
  { id: 'other', name: 'With parents, placed for adoption, and other', found: false },
] as const

export const PLACES = [
  { id: 'own', name: 'In the own area, up to 20 miles from home' },
  { id: 'near', name: 'In another council’s area, up to 20 miles' },
  { id: 'far', name: 'Beyond 20 miles' },
  { id: 'unknown', name: 'Distance not known' },
] as const

const [FOSTER, HOMES] = [0, 1]
const [OWN, FAR] = [0, 2]

/** Of children in children's homes, the share who live more than 20 miles from home (L635). */
const HOMES_FAR = 0.37

export type Wanted = {
  years: number
  /** More children in care than the forecast says, as a share; below nought fewer. */
  more: number
  /** Of those beyond 20 miles, the share who would live in their own area if there were a home. */
  nearer: number
  /** Of those in children's homes, the share who would live with foster carers. */
  stepDown: number
  /** Share of homes that stand free, so that there is a choice. */
  free: number
}

/** Counts by kind of home, then place. */
type Table = readonly (readonly number[])[]

export type Sufficiency = {
  living: Living
  /** Homes that children live in now, estimated from the totals by kind and by place. */
  had: Table
  /** Homes needed then, with those that stand free. */
  needed: Table
  change: Change
  /** Foster places of the council's own that are approved and not filled. */
  unfilled: number | undefined
}

/**
 * Homes needed against homes had, by kind and by place. Kinds and places are published apart; they are put together by
 * the proportions that the report gives for England (inference). @throws RangeError with a sentence where the figures of
 * a council are suppressed.
 */
export function sufficiency(code: string, wanted: Wanted): Sufficiency {
  const living = livings.find((each) => each.code === code)
  if (!living) throw new RangeError('There is no such council. Choose one from the list.')
  const had = livedIn(living)
  const change = changeAhead(wanted.years, living.code === ENGLAND, wanted.more)
  const { approved, filled } = living
  return {
    living,
    had,
    needed: neededThen(had, change.middle, wanted),
    change,
    unfilled: approved === undefined || filled === undefined ? undefined : Math.max(0, approved - filled),
  }
}

/** Homes that children live in, by kind and place, from the totals of each. */
function livedIn(living: Living): Table {
  const kinds = kindTotals(living)
  const places = placeTotals(living)
  if (!kinds || !places)
    throw new RangeError(
      `Too many of the figures of ${living.name} are suppressed because they are small. Choose another council, or count from the council’s own record.`,
    )
  return rake(seedOf(), kinds, places)
}

function kindTotals({ inCare, foster, homes, supported }: Living): number[] | undefined {
  if (inCare === undefined || foster === undefined || homes === undefined || supported === undefined)
    return undefined
  return [foster, homes, supported, Math.max(0, inCare - foster - homes - supported)]
}

function placeTotals(living: Living): number[] | undefined {
  const { inCare, insideNear, outsideNear, far } = living
  if (inCare === undefined || insideNear === undefined || outsideNear === undefined || far === undefined)
    return undefined
  return [insideNear, outsideNear, far, Math.max(0, inCare - insideNear - outsideNear - far)]
}

/** England, with children's homes as far away as the report says and all other kinds alike. */
function seedOf(): Table {
  const england = livings[0]!
  const [kinds, places] = [kindTotals(england)!, placeTotals(england)!]
  const [all, far] = [england.inCare!, places[FAR]!]
  const others = (far - HOMES_FAR * kinds[HOMES]!) / (all - kinds[HOMES]!)
  return kinds.map((count, kind) => {
    const away = kind === HOMES ? HOMES_FAR : others
    return places.map((total, place) =>
      place === FAR ? count * away : (count * (1 - away) * total) / (all - far),
    )
  })
}

function neededThen(had: Table, growth: number, { nearer, stepDown, free }: Wanted): Table {
  const then = had.map((row) => row.map((count) => count * growth))
  for (const place of PLACES.keys()) {
    const moved = then[HOMES]![place]! * stepDown
    then[HOMES]![place]! -= moved
    then[FOSTER]![place]! += moved
  }
  for (const row of then) {
    const moved = row[FAR]! * nearer
    row[FAR]! -= moved
    row[OWN]! += moved
  }
  return then.map((row, kind) => row.map((count) => (KINDS[kind]!.found ? count / (1 - free) : count)))
}

export const byKind = (table: Table) => table.map((row) => row.reduce((sum, each) => sum + each, 0))
export const byPlace = (table: Table) =>
  PLACES.map((_, place) => table.reduce((sum, row) => sum + row[place]!, 0))
