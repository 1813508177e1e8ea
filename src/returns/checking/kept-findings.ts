import { gunzipSync, gzipSync } from 'node:zlib'
import type { Finding, FoundRow, Severity } from '../check/index.ts'
import { storable } from './storable.ts'

/** What a rule found of a child, as it is kept to be looked at. */
export interface KeptFinding {
  /** In the return, from 0. */
  place: number
  code: string
  severity: Severity
  child: string | null
  /** Rows that were found beyond those that are kept. */
  more: number
  rows: FoundRow[]
}

/** Findings that are packed together: few enough to be opened for one page, many enough that a return has few packs. */
const TOGETHER = 500
/** Of a finding with more rows than anybody reads, the first are shown; the files have them all. */
const MOST_ROWS = 20

/** The findings of a return, packed together, each pack as a line of JSON with what it is looked up by. */
export function* packedLines(findings: Iterable<Finding>): Generator<string> {
  let pack: KeptFinding[] = []
  let place = 0
  for (const { rule, child, rows } of findings) {
    const { code, severity } = rule
    const more = Math.max(0, rows.length - MOST_ROWS)
    pack.push({ place: place++, code, severity, child, more, rows: rows.slice(0, MOST_ROWS) })
    if (pack.length < TOGETHER) continue
    yield lineOf(pack)
    pack = []
  }
  if (pack.length > 0) yield lineOf(pack)
}

function lineOf(pack: readonly KeptFinding[]): string {
  const each = <T>(values: readonly T[]) => [...new Set(values)]
  const line = {
    place: pack[0]!.place,
    codes: each(pack.map(({ code }) => code)),
    severities: each(pack.map(({ severity }) => severity)),
    children: each(pack.flatMap(({ child }) => child ?? [])),
    packed: gzipSync(storable(pack), { level: 1 }).toString('base64'),
  }
  return `${storable(line)}\n`
}

export const unpacked = (packed: Buffer): KeptFinding[] =>
  JSON.parse(gunzipSync(packed).toString()) as KeptFinding[]
