import { readWholePart, type SheetLimits } from './parts.ts'
import { SheetError } from './sheet-error.ts'
import type { ZipEntry } from './zip.ts'

/** The texts that cells share, in order. Rich text is read as plain, and how characters are sounded is left out. */
export function readTexts(entry: ZipEntry | undefined, limits: SheetLimits): readonly string[] {
  const texts: string[] = []
  const item = textGatherer()
  let left = limits.characters
  readWholePart(
    entry,
    {
      open: item.open,
      close(name, _text, _at, raw) {
        item.close(name, raw)
        if (name !== 'si') return
        const text = item.take()
        left -= text.length + 1
        if (left < 0) throw new SheetError('The workbook has more text than can be read.')
        texts.push(text)
      },
    },
    limits,
  )
  return texts
}

/** Joins the pieces of one text as its elements close. */
export function textGatherer() {
  let text = ''
  let sounding = 0
  return {
    open(name: string) {
      if (name === 'rPh') sounding++
    },
    close(name: string, raw: string) {
      if (name === 'rPh') sounding--
      if (name === 't' && sounding === 0) text += raw
    },
    take(): string {
      const whole = text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, escaped) : text
      text = ''
      return whole
    },
  }
}

/** Characters that XML cannot hold stand as _xHHHH_. */
const escaped = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16))
