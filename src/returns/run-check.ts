import { text } from 'node:stream/consumers'
import {
  type CheckRequest,
  exitStatus,
  type Report,
  reportCsv,
  reportJson,
  reportText,
} from './check/index.ts'
import type { Checker } from './command.ts'

type Request = CheckRequest & { json?: boolean; csv?: boolean }

/** Checks a return, prints the report and sets the exit status. Progress goes to standard error when that is a terminal. */
export async function runCheck({ check }: Checker, { json, csv, ...request }: Request): Promise<void> {
  const report = await check({ ...request, progress: progressLine() })
  clearLine()
  await print(printer({ json, csv })(report))
  process.exitCode = exitStatus(report)
}

/** Answers unit cases from standard input with a JSON array of `{ id, code, found }`; 2 when they cannot be read. */
export async function runCases({ cases }: Checker): Promise<void> {
  try {
    const answers = cases(JSON.parse(await text(process.stdin)))
    await print([`${JSON.stringify(answers)}\n`])
  } catch (error) {
    console.error(error instanceof SyntaxError ? `The cases are not JSON: ${error.message}.` : String(error))
    process.exitCode = 2
  }
}

function printer({ json, csv }: { json?: boolean; csv?: boolean }): (report: Report) => Iterable<string> {
  if (json) return reportJson
  return csv ? reportCsv : reportText
}

/** Gathers small pieces and waits while the reader is slower; a reader that has gone away ends the printing quietly. */
async function print(pieces: Iterable<string>): Promise<void> {
  let gone = false
  process.stdout.on('error', () => {
    gone = true
  })
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < 65_536) continue
    if (gone) return
    await write(waiting)
    waiting = ''
  }
  await write(waiting)
}

const write = (text: string) => new Promise<void>((done) => process.stdout.write(text, () => done()))

function progressLine(): ((doing: string) => void) | undefined {
  if (!process.stderr.isTTY) return undefined
  return (doing) => process.stderr.write(`\r\u001b[K${doing} …`)
}

function clearLine(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
