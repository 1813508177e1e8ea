import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { KithError } from '../../platform/errors.ts'
import type { UploadedFile } from '../../platform/pages/page.ts'
import { receive } from '../../platform/pages/uploads.ts'
import type { Sent } from './read-body.ts'
import { type SentFile, withFiles } from './sent-files.ts'

/** A whole return of a year is thirteen files, and that of the year before may come with it. */
const MOST_FILES = 40

/** Bytes of text that a form may hold, all its fields together. */
export const LARGEST_TEXT = 2_000_000

/** Reads a form with files of at most `largest` bytes each into a folder of its own. @throws KithError `too-large`. */
export async function readUploads(request: FastifyRequest, largest: number, folder: string): Promise<Sent> {
  const own = join(folder, randomUUID())
  const discard = () => rm(own, { recursive: true, force: true })
  await mkdir(own, { recursive: true })
  try {
    return { ...(await readParts(request, largest, own)), discard }
  } catch (error) {
    await discard()
    throw isLimit(error) ? new KithError('too-large', `Send at most ${MOST_FILES} files at a time.`) : error
  }
}

/** The whole body is read even where a file is refused: its texts are needed to show the form again. */
async function readParts(
  request: FastifyRequest,
  largest: number,
  folder: string,
): Promise<Omit<Sent, 'discard'>> {
  const texts = new URLSearchParams()
  const files: SentFile[] = []
  let problem: KithError | undefined
  let room = LARGEST_TEXT
  for await (const part of request.parts({
    limits: { fileSize: largest, files: MOST_FILES, fieldSize: LARGEST_TEXT },
  })) {
    if (part.type === 'field') {
      const value = String(part.value)
      room -= Buffer.byteLength(part.fieldname) + Buffer.byteLength(value)
      if (room < 0) throw TOO_MUCH_TEXT
      texts.append(part.fieldname, value)
      continue
    }
    const file = await keep(part, join(folder, randomUUID()))
    if (part.file.truncated) problem ??= tooLarge(part.fieldname, largest)
    else if (file.size > 0) files.push({ field: part.fieldname, file })
  }
  const encoded = texts.toString()
  return { values: withFiles(encoded, files), encoded, files, problem }
}

async function keep(part: MultipartFile, path: string): Promise<UploadedFile> {
  await pipeline(part.file, createWriteStream(path, { mode: 0o600 }))
  const filename = basename(part.filename ?? '')
  return receive({ filename, type: part.mimetype, size: part.file.bytesRead, path })
}

function tooLarge(field: string, largest: number): KithError {
  if (largest === 0) return new KithError('invalid', 'This page takes no files.')
  const path = field.split(/[[\].]+/).filter(Boolean)
  const message = `Choose a file of ${Math.floor(largest / 1_000_000)} MB or less`
  return new KithError('too-large', message, { problems: [{ path, message }] })
}

const TOO_MUCH_TEXT = new KithError(
  'too-large',
  'That is more text than a form can take. Send less at a time.',
)

const isLimit = (error: unknown) =>
  error instanceof Error && /_LIMIT$/.test((error as Error & { code?: string }).code ?? '')
