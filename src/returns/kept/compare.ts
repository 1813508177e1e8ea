import type { WritableReturnChild } from '../derive/write-return.ts'

/** What is other in one of two returns. */
export type Difference =
  | { kind: 'only-first' | 'only-second'; number: string }
  | { kind: 'row-gone' | 'row-new'; number: string; list: string; row: string }
  | { kind: 'cell'; number: string; list: string; row: string; field: string; first: string; second: string }

type Children = AsyncIterable<WritableReturnChild>

/** The differences between two returns whose children come in the order of their numbers; neither is held whole. */
export async function* compareReturns(first: Children, second: Children): AsyncGenerator<Difference> {
  const [a, b] = [first[Symbol.asyncIterator](), second[Symbol.asyncIterator]()]
  let [one, other] = [await a.next(), await b.next()]
  while (!one.done || !other.done) {
    const [x, y] = [one.done ? undefined : one.value, other.done ? undefined : other.value]
    if (x && (!y || x.number < y.number)) {
      yield { kind: 'only-first', number: x.number }
      one = await a.next()
    } else if (y && (!x || y.number < x.number)) {
      yield { kind: 'only-second', number: y.number }
      other = await b.next()
    } else {
      yield* compareChild(x!, y!)
      ;[one, other] = [await a.next(), await b.next()]
    }
  }
}

type Row = WritableReturnChild['rows'][number]

/** Rows are the same fact where list and first day agree; of several, by their order. */
function* compareChild(x: WritableReturnChild, y: WritableReturnChild): Generator<Difference> {
  const [first, second] = [keyed(x.rows), keyed(y.rows)]
  const number = x.number
  for (const [key, row] of first) {
    const other = second.get(key)
    if (other) yield* compareCells(number, row, other)
    else yield { kind: 'row-gone', number, list: row.list, row: dayOf(row) }
  }
  for (const [key, row] of second)
    if (!first.has(key)) yield { kind: 'row-new', number, list: row.list, row: dayOf(row) }
}

function* compareCells(number: string, x: Row, y: Row): Generator<Difference> {
  for (const field of new Set([...Object.keys(x.cells), ...Object.keys(y.cells)])) {
    const [first, second] = [x.cells[field] ?? '', y.cells[field] ?? '']
    if (first !== second) yield { kind: 'cell', number, list: x.list, row: dayOf(x), field, first, second }
  }
}

function keyed(rows: readonly Row[]): Map<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const key = `${row.list} ${dayOf(row)}`
    let at = 0
    while (found.has(`${key} ${at}`)) at++
    found.set(`${key} ${at}`, row)
  }
  return found
}

const KEY_DAYS: Record<string, string> = {
  ...{ Episodes: 'DECOM', Reviews: 'REVIEW', PlacedAdoption: 'DATE_PLACED', Missing: 'MIS_START' },
  ...{
    SWEpisodes: 'SW_DECOM',
    DoLo: 'DOLO_START',
    CINdetails: 'CINreferralDate',
    Disabilities: 'Disability',
  },
  ...{
    Assessments: 'AssessmentActualStartDate',
    CINplanDates: 'CINPlanStartDate',
    Section47: 'S47ActualStartDate',
  },
  ...{ ChildProtectionPlans: 'CPPstartDate', PreProceedingsandFGDM: 'PPStartDate' },
}

/** Of reviews both returns use one name for the list and two for its day. */
const dayOf = ({ list, cells }: Row): string => cells[KEY_DAYS[list] ?? ''] ?? cells.CPPreviewDate ?? ''
