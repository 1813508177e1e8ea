import { basename } from 'node:path'
import type { CheckRequest, Finding, Report, Trouble } from '../check/index.ts'
import { XmlError } from '../xml/parse.ts'
import { censusYear, headerRow } from './census.ts'
import { childOf, rowCounter } from './child.ts'
import { detach } from './detach.ts'
import { type Placed, startRun } from './findings.ts'
import { type Oddity, oddityText } from './oddities.ts'
import { type CinChild, type CinHeader, readCinSync } from './read.ts'
import { CIN_RULESETS, cinRules } from './rulesets.ts'
import { type Unreadable, unreadableDates } from './unreadable.ts'

/** A file may be odd in every line; the report names this many places and says that there are more. */
const MOST_NOTES = 1_000

type Outcome = {
  ruleset: string
  children: number
  rows: number
  rulesRun: number
  troubles: Trouble[]
  placed: Placed[]
}

/**
 * Checks a census file child by child. Without a ruleset in the request, the header's year decides, else the newest.
 * A file that cannot be read gives a report with a `stop` trouble that says where; what was found before it is kept.
 * @throws RangeError with a sentence where the ruleset is not known
 */
export function checkCin(request: CheckRequest): Report {
  return checkPieces(request.input, basename(request.input), request)
}

/** The same for text in pieces, or a path. `file` is the name that the report gives. */
export function checkPieces(
  input: string | Iterable<string>,
  file: string,
  request: Omit<CheckRequest, 'input'> = {},
): Report {
  if (request.ruleset && !cinRules(request.ruleset))
    throw new RangeError(
      `There are no rules for ${request.ruleset}. Choose one of ${CIN_RULESETS.join(', ')}.`,
    )
  const outcome: Outcome = {
    ruleset: request.ruleset ?? CIN_RULESETS.at(-1)!,
    children: 0,
    rows: 0,
    rulesRun: 0,
    troubles: [],
    placed: [],
  }
  try {
    checkAll(input, file, request, outcome)
  } catch (error) {
    outcome.troubles.unshift(stopOf(error, file))
  }
  const { ruleset, children, rows, rulesRun, troubles, placed } = outcome
  const about = {
    return: 'Children in need census',
    ruleset: ruleset.replace('_', '-'),
    children,
    rows,
    rulesRun,
  }
  return { about, troubles, notRun: [], findings: inOrder(placed) }
}

function checkAll(
  input: string | Iterable<string>,
  file: string,
  request: Omit<CheckRequest, 'input'>,
  outcome: Outcome,
): void {
  const reading = readCinSync(input)
  const notes = noteTaker(outcome.troubles, file)
  const next = rowCounter()
  let run: ReturnType<typeof startRun> | undefined
  const begin = () => {
    outcome.ruleset = request.ruleset ?? rulesetOf(reading.header)
    const rules = cinRules(outcome.ruleset)!
    outcome.rulesRun = rules.length
    const started = startRun(rules, censusYear(headerRow(reading.header.element), request.on), file)
    outcome.placed.push(...started.header())
    return started
  }
  for (const child of reading.children) {
    run ??= begin()
    checkChild(child)
  }
  run ??= begin()
  outcome.placed.push(...run.end())
  reading.oddities.forEach(notes.oddity)

  function checkChild({ element, position, oddities }: CinChild): void {
    for (const found of run!.child(childOf(element, next), position)) outcome.placed.push(found)
    oddities.forEach(notes.oddity)
    for (const date of unreadableDates(element)) notes.date(date)
    outcome.children = position + 1
    outcome.rows = next.total()
    if (outcome.children % 10_000 === 0)
      request.progress?.(`${outcome.children.toLocaleString('en-GB')} children checked`)
  }
}

/** The ruleset of the census year in the header; the newest where there is none for it. */
function rulesetOf({ year, referenceDate }: CinHeader): string {
  const end = Number(year ?? referenceDate?.slice(0, 4))
  const ruleset = `${end - 1}-${String(end % 100).padStart(2, '0')}`
  return CIN_RULESETS.includes(ruleset) ? ruleset : CIN_RULESETS.at(-1)!
}

function noteTaker(troubles: Trouble[], file: string) {
  let left = MOST_NOTES
  const note = (line: number | null, message: string) => {
    if (--left > 0) troubles.push({ kind: 'note', file, line, column: null, message: detach(message) })
    if (left === 0)
      troubles.push({ kind: 'note', file, line, column: null, message: 'There are more places like these.' })
  }
  return {
    oddity: (oddity: Oddity) => note(oddity.line, oddityText(oddity)),
    date: ({ name, line, text }: Unreadable) =>
      note(
        line,
        `The date “${text.slice(0, 60)}” in ${name} cannot be read and counts as missing. Write it as YYYY-MM-DD.`,
      ),
  }
}

function stopOf(error: unknown, file: string): Trouble {
  if (error instanceof XmlError)
    return { kind: 'stop', file, line: error.line, column: error.column, message: error.message }
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error
  const reason =
    { ENOENT: 'There is no such file.', EISDIR: 'This is a folder.' }[code] ?? 'The file cannot be opened.'
  return {
    kind: 'stop',
    file,
    line: null,
    column: null,
    message: `${reason} Give the path of one census file.`,
  }
}

/** The whole return first, then child by child. Sorting keeps what is in order already. */
function inOrder(placed: Placed[]): Finding[] {
  return placed
    .sort((a, b) => a.position - b.position)
    .map(({ rule, child, rows }) => ({ rule, child, rows }))
}
