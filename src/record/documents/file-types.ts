import { type UnzipFileInfo, unzipSync } from 'fflate'

/** A kind of file that the record takes. */
export interface FileType {
  type: string
  /** Is the content what the name says? */
  holds(content: Uint8Array): boolean
}

const begins =
  (...bytes: number[]) =>
  (content: Uint8Array): boolean =>
    bytes.every((byte, at) => content[at] === byte)

const says = (text: string, at = 0) => {
  const bytes = [...text].map((letter) => letter.charCodeAt(0))
  return (content: Uint8Array) => bytes.every((byte, index) => content[at + index] === byte)
}

const both = (one: FileType['holds'], other: FileType['holds']) => (content: Uint8Array) =>
  one(content) && other(content)
const either = (one: FileType['holds'], other: FileType['holds']) => (content: Uint8Array) =>
  one(content) || other(content)

const jpeg: FileType = { type: 'image/jpeg', holds: begins(0xff, 0xd8, 0xff) }
const text = (type: string): FileType => ({ type: `${type}; charset=utf-8`, holds: isText })

/** What may be added, by the end of its name. Nothing that a reader's machine would run. */
export const FILE_TYPES: Readonly<Record<string, FileType>> = {
  pdf: { type: 'application/pdf', holds: says('%PDF-') },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    holds: (content) => isOffice(content, 'word/document.xml'),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holds: (content) => isOffice(content, 'xl/workbook.xml'),
  },
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  png: { type: 'image/png', holds: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  jpg: jpeg,
  jpeg,
  webp: { type: 'image/webp', holds: both(says('RIFF'), says('WEBP', 8)) },
  txt: text('text/plain'),
  csv: text('text/csv'),
  eml: text('message/rfc822'),
  mp3: { type: 'audio/mpeg', holds: either(says('ID3'), isMpegFrame) },
  m4a: { type: 'audio/mp4', holds: says('ftyp', 4) },
  ogg: { type: 'audio/ogg', holds: says('OggS') },
  oga: { type: 'audio/ogg', holds: says('OggS') },
  wav: { type: 'audio/wav', holds: both(says('RIFF'), says('WAVE', 8)) },
}

function isMpegFrame(content: Uint8Array): boolean {
  return content[0] === 0xff && (content[1]! & 0xe0) === 0xe0 && (content[1]! & 0x06) !== 0
}

/** UTF-8, or Windows' Western text, without the bytes that no text has. */
function isText(content: Uint8Array): boolean {
  return !content.some(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c,
  )
}

function openDocument(kind: string): FileType {
  const type = `application/vnd.oasis.opendocument.${kind}`
  return { type, holds: both(says('PK\u0003\u0004'), says(`mimetype${type}`, 30)) }
}

/** Office Open XML with the part that makes it what it is, and without macros. */
function isOffice(content: Uint8Array, part: string): boolean {
  const names = namesIn(content)
  return names.includes(part) && !names.some((name) => /vbaProject\.bin$/i.test(name))
}

/** The names of a ZIP's files; none of them is unpacked. */
function namesIn(content: Uint8Array): string[] {
  const names: string[] = []
  const filter = ({ name }: UnzipFileInfo) => {
    names.push(name)
    return false
  }
  try {
    unzipSync(content, { filter })
    return names
  } catch {
    return []
  }
}
