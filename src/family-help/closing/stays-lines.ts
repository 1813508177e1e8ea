import type { Stays } from './letter.ts'

/**
 * Reads who stays after the help ends, a line for each: "Maureen: Sunday lunch, always" or "Mrs Khan at school: breakfast
 * club and a word at the gate, until the end of term". Before the colon who; after the last comma until when. Gives the
 * lines that lack one of the three as they were written.
 */
export function readStays(text: string): { stays: Stays[]; unclear: string[] } {
  const lines = text.split('\n').map((line) => line.replace(/^[\s•*–-]+/, '').trim())
  const read = lines.filter(Boolean).map((line) => readLine(line) ?? line)
  return {
    stays: read.filter((one) => typeof one !== 'string'),
    unclear: read.filter((one) => typeof one === 'string'),
  }
}

const LINE = /^([^:]+):\s*(.+),\s*([^,]+?)\.?$/

function readLine(line: string): Stays | undefined {
  const [, who, what, until] = LINE.exec(line) ?? []
  return who && what && until ? { who: who.trim(), what: what.trim(), until: until.trim() } : undefined
}

/** The same as lines, to be changed. */
export const staysInLines = (stays: readonly Stays[]): string =>
  stays.map(({ who, what, until }) => `${who}: ${what}, ${until}`).join('\n')
