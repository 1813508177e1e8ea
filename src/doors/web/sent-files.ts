import { randomUUID } from 'node:crypto'
import { readForm } from '../../platform/pages/form-body.ts'
import type { FormValue, FormValues, UploadedFile } from '../../platform/pages/page.ts'

/** A file and the name of the field in which it came. */
export interface SentFile {
  field: string
  file: UploadedFile
}

/**
 * A form's answers with its files among them. Each file stands in the form as a random token, so that its name nests
 * like any other's, and is then put in the token's place.
 */
export function withFiles(encoded: string, files: readonly SentFile[]): FormValues {
  const all = new URLSearchParams(encoded)
  const byToken = new Map(files.map(({ field, file }) => [put(all, field), file]))
  return inPlaceOf(byToken, readForm(all.toString()))
}

function put(form: URLSearchParams, field: string): string {
  const token = randomUUID()
  form.append(field, token)
  return token
}

function inPlaceOf(files: ReadonlyMap<string, UploadedFile>, values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fileIn(files, value)]))
}

function fileIn(files: ReadonlyMap<string, UploadedFile>, value: FormValue): FormValue {
  if (typeof value === 'string') return files.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => fileIn(files, item))
  return inPlaceOf(files, value as FormValues)
}
