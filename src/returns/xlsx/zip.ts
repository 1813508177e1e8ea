import { Inflate } from 'fflate'
import { SheetError } from './sheet-error.ts'

/** A file inside a zip archive. */
export type ZipEntry = { name: string; method: number; packed: Uint8Array }

const MOST_ENTRIES = 2_000
const END_RECORD = 0x06054b50
const DIRECTORY_RECORD = 0x02014b50
const LOCAL_RECORD = 0x04034b50
/** The end record is 22 bytes and a comment of at most 65,535. */
const LONGEST_END = 22 + 65_535

/**
 * The files that a zip archive's own directory lists, by name; where two have one name, the first. Nothing is unpacked
 * yet and nothing is written anywhere.
 * @throws SheetError where it is not an archive, is encrypted or has too many files
 */
export function openZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory(bytes, view, endOf(view))
  } catch (error) {
    if (error instanceof RangeError) throw broken()
    throw error
  }
}

const broken = () =>
  new SheetError('The workbook is damaged and cannot be opened. Save it again in your spreadsheet program.')

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - LONGEST_END)
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === END_RECORD) return at
  throw broken()
}

function readDirectory(bytes: Uint8Array, view: DataView, end: number): Map<string, ZipEntry> {
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new SheetError('The workbook has too many parts to be a workbook.')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_RECORD) throw broken()
    const entry = readEntry(bytes, view, at)
    if (!entries.has(entry.name)) entries.set(entry.name, entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint16(at + 8, true) & 1)
    throw new SheetError('The workbook is locked with a password. Save a copy without one.')
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(local, true) !== LOCAL_RECORD) throw broken()
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const packed = bytes.subarray(start, start + view.getUint32(at + 20, true))
  return {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    packed,
  }
}

/** A kilobyte of a zip bomb unpacks to a megabyte at most (deflate packs no tighter than 1 to 1,032). */
const PIECE = 16_384

/**
 * Unpacks a file piece by piece, holding one piece. `most` is how many bytes may come out of it.
 * @throws SheetError beyond that, or where it is damaged
 */
export function* unpack({ method, packed, name }: ZipEntry, most: number): Generator<Uint8Array> {
  let left = most
  const count = (piece: Uint8Array) => {
    left -= piece.length
    if (left < 0) throw new SheetError(`The part ${name} of the workbook unpacks to more than can be read.`)
    return piece
  }
  if (method === 0) return yield count(packed)
  if (method !== 8)
    throw new SheetError('The workbook is packed in a way that cannot be read. Save it again.')
  const ready: Uint8Array[] = []
  const inflate = new Inflate((piece) => ready.push(count(piece)))
  for (let at = 0; at < packed.length; at += PIECE) {
    push(inflate, packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    yield* ready.splice(0)
  }
}

function push(inflate: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    inflate.push(piece, last)
  } catch (error) {
    throw error instanceof SheetError ? error : broken()
  }
}
