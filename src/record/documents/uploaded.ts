import { readFileSync } from 'node:fs'
import type { FormValue } from '../../platform/pages/page.ts'
import { isReceived } from '../../platform/pages/uploads.ts'

/** A file that came with a form, as the operation takes it. */
export function uploaded(value: FormValue | undefined): { name: string; content: string | undefined } {
  const file = isReceived(value) ? value : undefined
  return { name: file?.filename || 'document', content: file && readFileSync(file.path).toString('base64') }
}
