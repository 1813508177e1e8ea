import { isAway } from '../../platform/database/is-away.ts'
import { KithError } from '../../platform/errors.ts'

interface Coded extends Error {
  code?: string
  statusCode?: number
}

/**
 * An error as the refusal that it means; undefined where it is a fault of ours. PostgreSQL's codes: an id that is none
 * finds nothing; text that cannot be stored; a day that is none and a number too great; a choice of what is not
 * there; two changes that met; a database that is away.
 */
export function asRefusal(error: unknown): KithError | undefined {
  if (error instanceof KithError) return error
  if (!(error instanceof Error)) return undefined
  const { code, statusCode } = error as Coded
  if (code && code in BY_CODE) return BY_CODE[code]
  if (isAway(error)) return unavailable
  if (statusCode === 413)
    return new KithError('too-large', 'That is more than Kith can take at once. Send less at a time.')
  if (statusCode && statusCode < 500)
    return new KithError('invalid', 'That request could not be read. Go back and try again.')
  return undefined
}

const unavailable = new KithError(
  'unavailable',
  'The record cannot be reached at the moment. Wait a minute, then try again.',
)
const character = new KithError('invalid', 'A character in the text cannot be stored. Type that part again.')
const met = new KithError('conflict', 'Somebody else was changing the same thing at that moment. Try again.')

const day = new KithError('invalid', 'There is no such day. Enter a real date, such as 27 3 2026.')
const tooGreat = new KithError('invalid', 'A number is too great. Check the numbers that you entered.')

const gone = new KithError(
  'conflict',
  'Something that was chosen is not there. Open the page again and choose.',
)

const BY_CODE: Record<string, KithError> = {
  '22003': tooGreat,
  '22007': day,
  '22008': day,
  '22009': day,
  '22P02': new KithError('not-found', 'There is no such page.'),
  '22021': character,
  '22P05': character,
  '23503': gone,
  '40001': met,
  '40P01': met,
}
