import * as care from '../../care/index.ts'
import type { FactTable, FactValue } from '../../record/history/fact-table.ts'
import { asRecord, type RawTable, readSsda903 } from '../../returns/ssda903/index.ts'
import { type Aside, type PersonField, type ReportedChild, reportedChild, type Source } from './reported.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { dayOf, readValue, whatIsWrong } from './values.ts'

/** How a list of the return becomes facts: the file's column on the left, the fact's on the right. */
interface Mapping {
  fact: FactTable
  columns: Record<string, string>
  /** The fact belongs to the return's year. */
  yearly?: true
}

const MAPPINGS: Record<string, Mapping> = {
  Header: { fact: care.motherhood, columns: { MOTHER: 'mother', MC_DOB: 'child_born_on' }, yearly: true },
  Episodes: {
    fact: care.careEpisode,
    columns: {
      DECOM: 'began_on',
      RNE: 'why_began',
      LS: 'legal_status',
      CIN: 'need',
      PLACE: 'home_kind',
      PLACE_PROVIDER: 'home_provider',
      DEC: 'ended_on',
      REC: 'why_ended',
      REASON_PLACE_CHANGE: 'why_moved',
      HOME_POST: 'home_postcode',
      PL_POST: 'placed_postcode',
      URN: 'provider_number',
    },
  },
  Reviews: { fact: care.careReview, columns: { REVIEW: 'reviewed_on', REVIEW_CODE: 'participation' } },
  UASC: { fact: care.unaccompanied, columns: { DUC: 'until' }, yearly: true },
  OC2: {
    fact: care.careHealth,
    yearly: true,
    columns: {
      SDQ_SCORE: 'difficulties_score',
      SDQ_REASON: 'no_score_reason',
      CONVICTED: 'convicted',
      HEALTH_CHECK: 'health_check',
      IMMUNISATIONS: 'immunised',
      TEETH_CHECK: 'dentist',
      HEALTH_ASSESSMENT: 'health_assessed',
      SUBSTANCE_MISUSE: 'substance_misuse',
      INTERVENTION_RECEIVED: 'help_received',
      INTERVENTION_OFFERED: 'help_offered',
    },
  },
  OC3: {
    fact: care.careLeaver,
    columns: { IN_TOUCH: 'in_touch', ACTIV: 'activity', ACCOM: 'accommodation' },
    yearly: true,
  },
  AD1: {
    fact: care.adoption,
    yearly: true,
    columns: {
      DATE_INT: 'decided_on',
      DATE_MATCH: 'matched_on',
      FOSTER_CARE: 'by_foster_carer',
      NB_ADOPTR: 'adopters',
      SEX_ADOPTR: 'adopters_sex',
      LS_ADOPTR: 'adopters_status',
    },
  },
  PlacedAdoption: {
    fact: care.adoptionDecision,
    columns: { DATE_PLACED: 'decided_on', DATE_PLACED_CEASED: 'ended_on', REASON_PLACED_CEASED: 'why_ended' },
  },
  PrevPerm: {
    fact: care.earlierPermanence,
    columns: { PREV_PERM: 'kind', LA_PERM: 'council', DATE_PERM: 'ended_on' },
    yearly: true,
  },
  Missing: {
    fact: care.missingPeriod,
    columns: { MISSING: 'kind', MIS_START: 'began_on', MIS_END: 'ended_on' },
  },
  SWEpisodes: {
    fact: care.careSocialWorker,
    columns: { SW_ID: 'registration', SW_DECOM: 'began_on', SW_DEC: 'ended_on', SW_REASON: 'why_changed' },
  },
  DoLo: { fact: care.libertyOrder, columns: { DOLO_START: 'began_on', DOLO_END: 'ended_on' } },
}

const PERSON: Record<string, PersonField> = { SEX: 'sex', DOB: 'birthDate', ETHNIC: 'ethnicity', UPN: 'upn' }

/** A whole return, child by child, and what could not be read as belonging to one. */
export interface ReportedReturn {
  /** The return's year by its last March: "2026" is 1 April 2025 to 31 March 2026. */
  year: string
  children: Map<string, ReportedChild>
  asides: Aside[]
  /** What was odd about the files: notes for the person who brought them. */
  notes: string[]
}

/**
 * Reads an SSDA903 return (a folder of CSV files, or XML) into what it says of each child. The return names its year
 * nowhere: it is the one in which its latest day lies, unless it is given.
 * @throws UnreadableFile where a file cannot be read: then nothing of the return is taken in.
 */
export function readReportedSsda903(path: string, givenYear?: string): ReportedReturn {
  const found: ReportedReturn = { year: givenYear ?? '', children: new Map(), asides: [], notes: [] }
  const unreadable: string[] = []
  const note: Parameters<typeof readSsda903>[1] = ({ kind, ...where }) => {
    ;(kind === 'stop' ? unreadable : found.notes).push(inWords(where))
  }
  const rows: { table: string; source: Source }[] = []
  for (const table of readSsda903(path, note))
    for (const source of sources(table)) rows.push({ table: table.table, source })
  if (unreadable.length) throw new UnreadableFile(unreadable.join('\n'))
  found.year ||= yearOf(rows)
  for (const { table, source } of rows) takeRow(found, table, source)
  return found
}

interface Where {
  file: string
  line: number | null
  column: number | null
  message: string
}

const inWords = ({ file, line, column, message }: Where): string =>
  `${[file, line && `line ${line}`, line && column && `column ${column}`].filter(Boolean).join(', ')}: ${message}`

/** One row again, after somebody has corrected it. */
export function reportSsda903Row(source: Source, year: string): ReportedReturn {
  const found: ReportedReturn = { year, children: new Map(), asides: [], notes: [] }
  if (source.list in MAPPINGS) takeRow(found, source.list, source)
  return found
}

function* sources(table: RawTable): Generator<Source> {
  for (const row of table.rows) {
    const all = Object.entries(asRecord(table, row))
    const cells = Object.fromEntries(
      all.map(([name, text]) => [name, text.trim()]).filter(([, text]) => text !== ''),
    )
    if (Object.keys(cells).length > 0) yield { list: table.table, file: table.file, line: row.line, cells }
  }
}

const DATED = ['DECOM', 'DEC', 'REVIEW', 'MIS_START', 'MIS_END', 'SW_DECOM', 'DATE_PLACED', 'DOLO_START']

function yearOf(rows: readonly { source: Source }[]): string {
  const days = rows.flatMap(({ source }) =>
    DATED.map((name) => dayOf(source.cells[name] ?? '')).filter((day) => day !== undefined),
  )
  const latest = days.reduce((last, day) => (day > last ? day : last), '')
  const year = Number(latest.slice(0, 4)) || new Date().getUTCFullYear()
  return String(latest.slice(5) > '03-31' ? year + 1 : year)
}

function takeRow(found: ReportedReturn, table: string, source: Source): void {
  const number = source.cells.CHILD
  if (!number) {
    found.asides.push({
      source,
      reason: 'CHILD is blank, so nobody knows whose row this is. Add the child’s number.',
    })
    return
  }
  const child = found.children.get(number) ?? reportedChild(number)
  found.children.set(number, child)
  child.naming.push(source)
  takePerson(child, table, source)
  takeFact(child, MAPPINGS[table]!, found.year, source)
  takeRest(child, MAPPINGS[table]!, source)
}

function takePerson(child: ReportedChild, table: string, source: Source): void {
  for (const [cell, field] of Object.entries(PERSON)) {
    const value = source.cells[cell]
    if (value) child.person.push({ field, value, cell, source, inPassing: table !== 'Header' })
  }
}

function takeFact(
  child: ReportedChild,
  { fact, columns, yearly }: Mapping,
  year: string,
  source: Source,
): void {
  const told = Object.keys(columns).filter((cell) => source.cells[cell] !== undefined)
  if (told.length === 0 && fact === care.motherhood) return
  const values: Record<string, FactValue> = yearly ? { year } : {}
  for (const [cell, column] of Object.entries(columns)) {
    const text = source.cells[cell] ?? ''
    const value = readValue(fact.columns[column]!, text)
    if (value === undefined) {
      child.asides.push({ source, told, reason: whatIsWrong(fact.columns[column]!, cell, text) })
      return
    }
    values[column] = value
  }
  child.facts.push({ table: fact, values, source, told })
}

/** Columns that the return does not have. */
function takeRest(child: ReportedChild, { columns }: Mapping, source: Source): void {
  const told = Object.keys(source.cells).filter(
    (cell) => cell !== 'CHILD' && !(cell in columns) && !(cell in PERSON),
  )
  if (told.length)
    child.asides.push({
      source,
      told,
      reason: `The return has no column ${told.join(', ')}. Check what it is for.`,
    })
}
