import { attributeOf, readWholePart, type SheetLimits } from './parts.ts'
import type { ZipEntry } from './zip.ts'

/** Of the formats that need no description (ECMA-376 part 1, 18.8.30), those that show a day. */
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Which of the workbook's cell styles show a number as a day, by their index. */
export function dayStyles(entry: ZipEntry | undefined, limits: SheetLimits): readonly boolean[] {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let inCellStyles = false
  readWholePart(
    entry,
    {
      open(name, attributes) {
        if (name === 'cellXfs') inCellStyles = true
        const id = Number(attributeOf(attributes, 'numFmtId'))
        if (name === 'numFmt') formats.set(id, attributeOf(attributes, 'formatCode') ?? '')
        if (name === 'xf' && inCellStyles) styles.push(showsDay(id, formats.get(id)))
      },
      close(name) {
        if (name === 'cellXfs') inCellStyles = false
      },
    },
    limits,
  )
  return styles
}

const showsDay = (id: number, format: string | undefined) =>
  format === undefined ? isBuiltInDay(id) : isDayFormat(format)

/** Does a format, apart from its colours, quotations and escapes, show day or year, or a month without hours? */
export function isDayFormat(format: string): boolean {
  const bare = format
    .slice(0, 1_000)
    .replace(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, '')
    .toLowerCase()
  if (bare.includes('general')) return false
  return /[dy]/.test(bare) || (bare.includes('m') && !/[hs0#]/.test(bare))
}
