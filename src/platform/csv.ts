export type Cell = string | number | null | undefined

/** Quotes a cell only where CSV needs it (RFC 4180). */
export function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * A cell for people's eyes: text that a spreadsheet would run as a formula gets an apostrophe in front. Never for the
 * returns themselves.
 */
export function safeCell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  return quoteCell(/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
}
