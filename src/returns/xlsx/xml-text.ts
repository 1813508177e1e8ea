/** What XML 1.0 has no way to hold stands as _xHHHH_, as spreadsheet programs write it. */
const FORBIDDEN = /[^\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text of a cell or an attribute as it stands in a workbook; at most as long as a cell may be. */
export function escapeXml(text: string): string {
  return text
    .slice(0, 32_767)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter]!)
    .replace(FORBIDDEN, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}
