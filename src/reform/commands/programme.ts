import { readFile } from 'node:fs/promises'
import type { LoadRooms } from '../command.ts'
import {
  annualReport,
  everyAsk,
  milestonesOf,
  type Progress,
  quarterlyReport,
} from '../programme/programme.ts'
import { kithOf, plannedOf, type Works, whereabouts, worksOf } from '../programme/where.ts'
import { answering, print } from './output.ts'

export type ProgrammeFlags = {
  progress?: string
  from?: string
  to?: string
  annual?: number
  json?: boolean
}

/** The recommendations, or a quarterly report from a file of progress (a JSON array of id, on, status, note). */
export function showProgramme(flags: ProgrammeFlags, rooms: LoadRooms): Promise<void> {
  return answering(async () => {
    if (flags.progress) return showReport(flags, flags.progress)
    const kith = kithOf(await rooms())
    const asks = everyAsk.map((ask) => ({
      ...ask,
      where: whereabouts(ask, kith),
      works: worksOf(ask.id, kith),
      planned: plannedOf(ask, kith),
      milestones: milestonesOf(ask.id),
    }))
    print(flags.json ? JSON.stringify(asks, null, 2) : asks.map(inLines).join('\n'))
  })
}

type Placed = (typeof everyAsk)[number] & { works: readonly Works[]; planned: string | undefined }

const inLines = ({ id, says, line, owner, phase, kith, works, planned }: Placed) =>
  [
    `${id.padEnd(5)}${says} (L${line})`,
    `${owner}; ${phase}.`,
    ...works.map(({ at, does, part }) => `${part ? 'Works in part' : 'Works'} at ${at}: ${does}`),
    ...('cannot' in kith ? [`Not in software: ${kith.cannot}`] : []),
    ...(planned ? [planned] : []),
  ].join('\n     ')

async function showReport({ from, to, annual, json }: ProgrammeFlags, file: string) {
  const progress = await readProgress(file)
  const report = annual ? annualReport(progress, annual) : quarterlyReport(progress, ...quarter(from, to))
  if (json) return print(JSON.stringify(report, null, 2))
  const milestone = (each: { by: string; what: string; line: number }) =>
    `  ${each.by}  ${each.what} (L${each.line})`
  const counts = Object.entries(report.counts).map(([status, count]) => `  ${status}: ${count}`)
  print(
    [
      `Progress, ${report.from} to ${report.to}`,
      ...counts,
      'Reported in the quarter',
      ...report.changed.map((each) => `  ${each.on}  ${each.id}: ${each.status}. ${each.note}`),
      'Past their date and not done',
      ...report.overdue.map(milestone),
      'Within a year',
      ...report.coming.map(milestone),
    ].join('\n'),
  )
}

function quarter(from?: string, to?: string): [string, string] {
  if (!from || !to)
    throw new RangeError('A quarterly report needs --from and --to, such as 2023-01-01 and 2023-03-31.')
  return [from, to]
}

async function readProgress(file: string): Promise<Progress[]> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (Array.isArray(read) && read.every(isProgress)) return read
  } catch {
    throw new RangeError(`The file ${file} cannot be read as JSON.`)
  }
  throw new RangeError(
    `The file ${file} must be a JSON array of objects with id, on (a date such as 2023-02-01), status and note.`,
  )
}

const statuses = new Set(['not begun', 'under way', 'done', 'not taken up'])

const isProgress = (each: unknown): each is Progress => {
  const { id, on, status, note } = (each ?? {}) as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof on === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(on) &&
    statuses.has(String(status)) &&
    typeof note === 'string'
  )
}
