import { createHash } from 'node:crypto'
import type { Sent } from './read-body.ts'

/**
 * The id under which a form is carried out once. The same answers sent twice from one page (a double click) are one
 * operation. Answers that were changed in between (with the browser's Back, say) are another, for nothing that was
 * typed may be lost: so the id is made of the page's own id and of all that was sent.
 */
export function requestId({
  values,
  encoded,
  files,
}: Pick<Sent, 'values' | 'encoded' | 'files'>): string | undefined {
  if (typeof values._request !== 'string') return undefined
  const hex = createHash('sha256')
    .update([encoded, ...files.map(({ file: { size, filename } }) => `${size} ${filename}`)].join('\n'))
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
