import { openXml, XmlError, type XmlHandlers } from '../xml/parse.ts'
import { SheetError } from './sheet-error.ts'
import { unpack, type ZipEntry } from './zip.ts'

/** A cell holds 32,767 characters at most; entities and control characters need more room in the file. */
const XML = { depth: 64, textLength: 300_000, size: 2_000_000_000 }

/** How much a workbook may be, so that none fills the memory. */
export type SheetLimits = {
  /** Bytes of one part, unpacked. */
  part: number
  /** Cells of the whole workbook, with the blank ones in front of them. */
  cells: number
  /** Characters of all its texts. */
  characters: number
}

/** Room for every list of the largest council; a workbook of 50,000 children in all eleven lists is about 100 MB. */
export const SHEET_LIMITS: SheetLimits = { part: 400_000_000, cells: 10_000_000, characters: 300_000_000 }

/**
 * Reads a part of a workbook as XML; yields after each piece, so that a caller can take what was read.
 * Document types are refused, so no entity can grow and nothing outside the file is fetched.
 * @throws SheetError naming the part, its line and column
 */
export function* readPart(entry: ZipEntry, handlers: XmlHandlers, limits: SheetLimits): Generator<void> {
  const xml = openXml(handlers, XML)
  const decoder = new TextDecoder(encodingOf(entry, limits))
  try {
    for (const piece of unpack(entry, limits.part)) {
      xml.write(decoder.decode(piece, { stream: true }))
      yield
    }
    xml.write(decoder.decode())
    xml.end()
    yield
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new SheetError(`${entry.name}, line ${error.line}, column ${error.column}: ${error.message}`)
  }
}

/** A small part, read at once. */
export function readWholePart(entry: ZipEntry | undefined, handlers: XmlHandlers, limits: SheetLimits): void {
  if (entry) for (const _ of readPart(entry, handlers, limits));
}

function encodingOf(entry: ZipEntry, limits: SheetLimits): string {
  const [start] = unpack(entry, limits.part)
  if (start?.[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start?.[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** An attribute by its name without namespace. */
export function attributeOf(attributes: Record<string, string>, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name]
  const full = Object.keys(attributes).find((key) => key.endsWith(`:${name}`))
  return full && attributes[full]
}
