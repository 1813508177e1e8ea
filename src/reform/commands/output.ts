import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Chart, chartCsv, chartSvg, chartTable } from '../../platform/kit/charts/index.ts'

export const print = (text: string): void => void process.stdout.write(`${text}\n`)
export const tell = (text: string): void => void process.stderr.write(`${text}\n`)

/** Runs a command's work; a mistake in what was asked for is told as a sentence, with exit code 1 and no stack. */
export async function answering(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    tell(error.message)
    process.exitCode = 1
  }
}

/** Progress on standard error, a line at each tenth. */
export function progress(what: string): (done: number, total: number) => void {
  let shown = 0
  return (done, total) => {
    const tenth = Math.floor((10 * done) / total)
    if (tenth > shown) tell(`${what}: ${10 * tenth}%`)
    shown = Math.max(shown, tenth)
  }
}

/** Lines of text in columns: the first to the left, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n')
}

/** Writes a chart as drawing, table and CSV, and returns the paths. */
export async function writeChart(folder: string, name: string, chart: Chart): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const files = {
    [`${name}.svg`]: chartSvg(chart),
    [`${name}.html`]: chartTable(chart),
    [`${name}.csv`]: chartCsv(chart),
  }
  return Promise.all(Object.entries(files).map(([file, text]) => write(folder, file, text)))
}

export async function write(folder: string, file: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, file)
  await writeFile(path, text)
  return path
}
