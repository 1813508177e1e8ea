import { readFileSync } from 'node:fs'
import type { FormValue, UploadedFile } from '../../platform/pages/page.ts'

/**
 * A file that came with a form, as the operation takes it. What a form merely types is text in every part, also under
 * the names that a file has: only a number as its size shows that the server itself has received it.
 */
export function uploaded(value: FormValue | undefined): { name: string; content: string | undefined } {
  const file = isReceived(value) ? value : undefined
  return { name: file?.filename || 'document', content: file && readFileSync(file.path).toString('base64') }
}

function isReceived(value: FormValue | undefined): value is UploadedFile {
  return typeof value === 'object' && 'path' in value && 'size' in value && typeof value.size === 'number'
}
