import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { KithError } from '../../platform/errors.ts'
import { readForm } from '../../platform/pages/form-body.ts'
import type { FormValue, FormValues, UploadedFile } from '../../platform/pages/page.ts'
import { receive } from '../../platform/pages/uploads.ts'
import type { Sent } from './read-body.ts'

/** A whole return of a year is thirteen files, and that of the year before may come with it. */
const MOST_FILES = 40

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

/**
 * Each file stands in the form as a random token, so that its name nests like any other's, and is then put in the
 * token's place. The whole body is read even where a file is refused: its texts are needed to show the form again.
 */
async function readParts(
  request: FastifyRequest,
  largest: number,
  folder: string,
): Promise<Omit<Sent, 'discard'>> {
  const texts = new URLSearchParams()
  const all = new URLSearchParams()
  const files = new Map<string, UploadedFile>()
  let problem: KithError | undefined
  for await (const part of request.parts({
    limits: { fileSize: largest, files: MOST_FILES, fieldSize: 2_000_000 },
  })) {
    if (part.type === 'field') {
      for (const form of [texts, all]) form.append(part.fieldname, String(part.value))
      continue
    }
    const token = randomUUID()
    const file = await keep(part, join(folder, token))
    if (part.file.truncated) problem ??= tooLarge(part.fieldname, largest)
    else if (file.size > 0) {
      all.append(part.fieldname, token)
      files.set(token, file)
    }
  }
  return {
    values: withFiles(readForm(all.toString()), files),
    encoded: texts.toString(),
    files: [...files.values()].map(({ filename, size }) => `${size} ${filename}`),
    problem,
  }
}

async function keep(part: MultipartFile, path: string): Promise<UploadedFile> {
  await pipeline(part.file, createWriteStream(path, { mode: 0o600 }))
  const filename = basename(part.filename ?? '')
  return receive({ filename, type: part.mimetype, size: part.file.bytesRead, path })
}

function withFiles(values: FormValues, files: Map<string, UploadedFile>): FormValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, withFile(value, files)]))
}

function withFile(value: FormValue, files: Map<string, UploadedFile>): FormValue {
  if (typeof value === 'string') return files.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => withFile(item, files))
  return withFiles(value as FormValues, files)
}

function tooLarge(field: string, largest: number): KithError {
  if (largest === 0) return new KithError('invalid', 'This page takes no files.')
  const path = field.split(/[[\].]+/).filter(Boolean)
  const message = `Choose a file of ${Math.floor(largest / 1_000_000)} MB or less`
  return new KithError('too-large', message, { problems: [{ path, message }] })
}

const isLimit = (error: unknown) =>
  error instanceof Error && /_LIMIT$/.test((error as Error & { code?: string }).code ?? '')
