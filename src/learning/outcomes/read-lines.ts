import { type Heading, headingNamed } from './headings.ts'

export interface FamilyOutcomeLine {
  heading: Heading
  quarter: string
  families: number
  achieved: number
}

export interface ReadLines {
  lines: FamilyOutcomeLine[]
  /** The first line that could not be read, and why. */
  wrong: string | undefined
}

const QUARTER = /^20\d\d-Q[1-4]$/

/** Lines as a spreadsheet gives them, with tabs or commas: heading, quarter, families, achieved. A head line is skipped. */
export function readLines(text: string): ReadLines {
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
  const lines: FamilyOutcomeLine[] = []
  for (const [at, row] of rows.entries()) {
    const cells = (row.includes('\t') ? row.split('\t') : row.split(',')).map((cell) => cell.trim())
    const [name = '', quarter = '', families = '', achieved = ''] = cells
    if (at === 0 && /heading|outcome/i.test(name) && !headingNamed(name)) continue
    const heading = headingNamed(name)
    const numbers = [families, achieved].map((cell) => (/^\d{1,6}$/.test(cell) ? Number(cell) : Number.NaN))
    const why = whyNot(heading, quarter, numbers as [number, number])
    if (why) return { lines, wrong: `“${row.slice(0, 80)}”: ${why}` }
    lines.push({ heading: heading!, quarter, families: numbers[0]!, achieved: numbers[1]! })
  }
  return { lines, wrong: lines.length ? undefined : 'There is no line to read.' }
}

function whyNot(
  heading: Heading | undefined,
  quarter: string,
  [families, achieved]: [number, number],
): string | undefined {
  if (!heading) return 'begin with one of the ten headings, or its number'
  if (!QUARTER.test(quarter)) return 'then the quarter, such as 2026-Q3'
  if (Number.isNaN(families) || Number.isNaN(achieved))
    return 'then two whole numbers: families, and those who achieved it'
  return achieved > families ? 'those who achieved it are no more than the families' : undefined
}
