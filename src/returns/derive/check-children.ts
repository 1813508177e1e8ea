import type { Day } from '../../platform/time/day.ts'
import type { Finding, Severity } from '../check/index.ts'
import { rulesetFor, startChildren } from '../cin/check-children.ts'
import { checkRows } from '../ssda903/check-rows.ts'
import type { Asked } from './asked.ts'
import { nameOfYear } from './asked.ts'
import { cinElement } from './cin-element.ts'
import type { WritableReturnChild } from './write-return.ts'
import type { YearsBefore } from './years-before.ts'

/** What a rule found of a child: the rows by list and place, with the values that it looked at. */
export interface ChildFinding {
  code: string
  severity: Severity
  /** What is wrong and what to do, in plain words. */
  message: string
  /** Why a query is right as it is, where the record shows it. */
  reason?: string
  rows: { list: string; row: number; values: Record<string, string> }[]
}

export interface Checking {
  /** What the rules find of these children, by number; `before` is what earlier years say of the same children. */
  children(now: readonly WritableReturnChild[], before: YearsBefore): Map<string, ChildFinding[]>
  /** What only the whole return shows, with the child where it is about one. */
  end(): { number: string | null; finding: ChildFinding }[]
}

/** A return of a year that is not over is checked as far as today: what is due later is not missing yet. */
export const soFar = (asked: Asked, today: Day): Asked =>
  asked.from <= today && today < asked.on ? { ...asked, on: today } : asked

/** The rules by which a return of a year is checked. */
export const rulesetOf = ({ kind, year }: Pick<Asked, 'kind' | 'year'>): string =>
  kind === 'cin' ? rulesetFor(year) : nameOfYear(year)

/** Checks a return batch by batch, as things stand on its day, with the rules that check files. */
export const startChecking = (asked: Asked): Checking =>
  asked.kind === 'cin' ? checkingCin(asked) : checkingSsda903(asked)

function checkingSsda903(asked: Asked): Checking {
  const headers: WritableReturnChild[] = []
  return {
    children: (now, before) => {
      for (const { number, rows } of now)
        headers.push({ number, rows: rows.filter(({ list }) => list === 'Header').map(forWhole) })
      return byChild(checkRows(now, before, asked, 'child'))
    },
    end: () => checkRows(headers, { last: null }, asked, 'return').map(asWhole),
  }
}

/** What the rules over the whole return look at; the rest need not be held. */
const forWhole = ({ list, cells: { CHILD = '', UPN = '' } }: WritableReturnChild['rows'][number]) => ({
  list,
  cells: { CHILD, UPN },
})

function checkingCin({ year, on }: Asked): Checking {
  const run = startChildren(year, on)
  let disabled = 0
  return {
    children: (now) => {
      disabled += now.filter(({ rows }) => rows.some(isDisability)).length
      return byChild(now.flatMap(({ rows }) => run.child(cinElement(rows))))
    },
    end: () => run.end().map((finding) => withReasonOfWhole(asWhole(finding), disabled)),
  }
}

const isDisability = ({ list, cells }: WritableReturnChild['rows'][number]) =>
  list === 'Disabilities' && cells.Disability !== 'NONE'

/** Among fewer disabled children than these, eight different disabilities cannot be expected. Ours. */
const FEW = 100

/** Rule 2887Q counts the kinds of disability in the whole return: a small return has few. */
function withReasonOfWhole<T extends { finding: ChildFinding }>(of: T, disabled: number): T {
  if (of.finding.code !== '2887Q' || disabled >= FEW) return of
  const reason = `Few children in this return have a disability (${disabled}): so few need not have eight different ones.`
  return { ...of, finding: { ...of.finding, reason } }
}

const asWhole = (finding: Finding) => ({ number: finding.child, finding: short(finding) })

function byChild(findings: readonly Finding[]): Map<string, ChildFinding[]> {
  const found = new Map<string, ChildFinding[]>()
  for (const finding of findings) {
    const own = found.get(finding.child!) ?? []
    found.set(finding.child!, own)
    own.push(short(finding))
  }
  return found
}

const short = ({ rule, rows }: Finding): ChildFinding => ({
  code: rule.code,
  severity: rule.severity,
  message: rule.message,
  rows: rows.map(({ table, row, values }) => ({ list: table, row, values })),
})
