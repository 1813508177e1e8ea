/** One record of a CSV file with the line it begins on, counted from 1. */
export type CsvRecord = { line: number; cells: string[] }

/** A quotation mark that is never closed; the line was read as it stands. */
export type CsvTrouble = { line: number; column: number; message: string }

/** Beyond this a quoted value is taken for a quotation mark somebody forgot to close. */
const LONGEST_VALUE = 10_000
const MOST_LINES = 20

/** A longer line is cut, so that a file without line ends does not fill the memory. */
const LONGEST_LINE = 1_000_000

/**
 * Reads CSV (RFC 4180; line ends of any system) record by record from pieces of text, holding little more
 * than one record. Blank lines are passed over. A quotation mark left open spoils only its own line.
 */
export function* readCsv(
  pieces: Iterable<string>,
  onTrouble: (trouble: CsvTrouble) => void,
): Generator<CsvRecord> {
  let open = ''
  let openedOn = 0
  const waiting: { line: number; text: string }[] = []
  for (const { line, text } of readLines(pieces)) {
    if (open === '' && !text.includes('"')) {
      if (text !== '') yield { line, cells: text.split(',') }
      continue
    }
    openedOn ||= line
    open = open === '' ? text : `${open}\n${text}`
    waiting.push({ line, text })
    const cells = splitQuoted(open)
    if (!cells && open.length <= LONGEST_VALUE && waiting.length < MOST_LINES) continue
    if (cells) yield { line: openedOn, cells }
    else yield* readAsTheyStand(waiting, onTrouble)
    open = ''
    openedOn = 0
    waiting.length = 0
  }
  yield* readAsTheyStand(waiting, onTrouble)
}

/** The lines of a quoted value that never ended, each read by itself. */
function* readAsTheyStand(lines: { line: number; text: string }[], onTrouble: (trouble: CsvTrouble) => void) {
  for (const { line, text } of lines) {
    const cells = splitQuoted(text)
    if (!cells) {
      const message = 'A quotation mark is opened and not closed. Close it, or take it out.'
      onTrouble({ line, column: text.lastIndexOf('"') + 1, message })
    }
    if (text !== '') yield { line, cells: cells ?? text.replaceAll('"', '').split(',') }
  }
}

/** The cells of a record in which some may be quoted; null while a quotation is open. */
function splitQuoted(text: string): string[] | null {
  const cells: string[] = []
  let at = 0
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readBare(text, at)
    if (!cell) return null
    cells.push(cell.value)
    if (cell.end >= text.length) return cells
    at = cell.end + 1
  }
}

function readBare(text: string, at: number): { value: string; end: number } {
  const comma = text.indexOf(',', at)
  const end = comma < 0 ? text.length : comma
  return { value: text.slice(at, end), end }
}

function readQuoted(text: string, at: number): { value: string; end: number } | null {
  let value = ''
  let from = at + 1
  for (;;) {
    const mark = text.indexOf('"', from)
    if (mark < 0) return null
    value += text.slice(from, mark)
    if (text[mark + 1] !== '"') return endOfQuoted(text, mark + 1, value)
    value += '"'
    from = mark + 2
  }
}

/** Stray text between a closing quotation mark and the comma stays part of the value. */
function endOfQuoted(text: string, at: number, value: string): { value: string; end: number } {
  const rest = readBare(text, at)
  return { value: value + rest.value, end: rest.end }
}

function* readLines(pieces: Iterable<string>): Generator<{ line: number; text: string }> {
  let line = 0
  let rest = ''
  for (const piece of pieces) {
    rest += piece
    let from = 0
    const endAfter = lineEnds(rest)
    for (let end = endAfter(from); end >= 0; end = endAfter(from)) {
      yield { line: ++line, text: rest.slice(from, end) }
      from = end + (rest[end] === '\r' && rest[end + 1] === '\n' ? 2 : 1)
    }
    rest = rest.slice(from)
    if (rest.length > LONGEST_LINE) {
      yield { line: ++line, text: rest }
      rest = ''
    }
  }
  if (rest.endsWith('\r')) rest = rest.slice(0, -1)
  if (rest !== '') yield { line: ++line, text: rest }
}

/**
 * Where the next line ends after a place, -1 for nowhere yet: a carriage return at the very end waits for what follows it.
 * What was found of each mark is kept, so that a file with only one of them is searched once.
 */
function lineEnds(text: string): (from: number) => number {
  const next = { '\n': -2, '\r': -2 }
  const find = (mark: keyof typeof next, from: number): number => {
    if (next[mark] !== -1 && next[mark] < from) next[mark] = text.indexOf(mark, from)
    return next[mark]
  }
  return (from) => {
    const [feed, carriage] = [find('\n', from), find('\r', from)]
    if (carriage < 0 || (feed >= 0 && feed < carriage)) return feed
    return carriage === text.length - 1 ? -1 : carriage
  }
}
