import { readFileSync } from 'node:fs'
import type { FormValue, UploadedFile } from './page.ts'

const received = new WeakSet<object>()

/** Marks a file as one that the server itself has received and put on disk. */
export function receive(file: UploadedFile): UploadedFile {
  received.add(file)
  return file
}

/** A file that came with this request. What a form merely types under a file's names (`file[path]`) is not one. */
export const isReceived = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && received.has(value)

/** The files of a form's field as an operation takes them: names, and contents as base64. */
export const filesOf = (value: FormValue | undefined): { name: string; content: string }[] =>
  (Array.isArray(value) ? value : [value]).filter(isReceived).map(({ filename, path }) => ({
    name: filename,
    content: readFileSync(path).toString('base64'),
  }))
