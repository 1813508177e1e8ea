/** Every way in which Kith can refuse, with its HTTP status. Nothing else is thrown on purpose. */
export const ERROR_STATUS = {
  invalid: 422,
  'not-signed-in': 401,
  'purpose-needed': 403,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  stale: 409,
  'too-large': 413,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

/** What is wrong with one field: `path` leads to it in the input, `message` says what to do. */
export interface FieldProblem {
  path: string[]
  message: string
}

export interface ErrorDetails {
  problems?: FieldProblem[]
  /** For `stale`: what stands now, by the label that the person sees. */
  current?: Record<string, string>
  /** For `purpose-needed` and `not-found`: where to state a purpose or a reason. */
  to?: string
}

/** A refusal: a code of the closed list and a sentence that a person can act on. Holds no personal data. */
export class KithError extends Error {
  override name = 'KithError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message)
    this.code = code
    this.details = details
  }

  get status(): number {
    return ERROR_STATUS[this.code]
  }
}

/** One field is wrong: the sentence stands beside it. */
export function invalid(path: string, message: string): KithError {
  return new KithError('invalid', message, { problems: [{ path: path.split('.'), message }] })
}
