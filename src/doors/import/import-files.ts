import type { Around } from './command.ts'
import { reportInWords } from './report-in-words.ts'
import { type ImportKind, type ImportReport, runImport } from './run-import.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { usingCouncil } from './using-council.ts'

export interface ImportRequest {
  kind: ImportKind
  path: string
  year?: string
  json?: boolean
}

/** `kith import`: brings files in and prints what became of them. */
export async function importFiles(request: ImportRequest, outside: Around): Promise<void> {
  const { kind, path, year, json } = request
  const { environment, print, say, end } = outside
  if (year !== undefined && !/^20\d\d$/.test(year))
    throw new Error(`The year is "${year}". Give the return’s last March as four figures, such as 2026.`)
  const progress = (done: number, of?: number) => say(`${done} ${of ? `of ${of} ` : ''}children`)
  try {
    const report = await usingCouncil(environment, (database, actor) =>
      runImport({ database, actor, kind, path, progress, ...(year && { year }) }),
    )
    say('')
    print(json ? JSON.stringify(report, null, 2) : reportInWords(report))
    end(isWhole(report) ? 0 : 1)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    print(
      json ? JSON.stringify({ problem: error.message }, null, 2) : `Nothing was taken in.\n${error.message}`,
    )
    end(2)
  }
}

/** Nothing was put aside, this time or before, and every cell is accounted for. */
const isWhole = ({ reconciles, fields }: ImportReport): boolean =>
  reconciles && fields.every(({ aside }) => aside === 0)
