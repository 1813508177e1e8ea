import { createHash } from 'node:crypto'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The number by which returns know a child for whom the council has given none: made from the record’s id, so that it is
 * the same every year and tells nothing. K and eleven signs; two of a million children share one with a chance of one in
 * seventy thousand, and the check for repeated numbers would say so.
 */
export function returnNumber(person: string): string {
  const digest = createHash('sha256').update(person).digest()
  return `K${Array.from(digest.subarray(0, 11), (byte) => SIGNS[byte & 31]).join('')}`
}
