import type { FastifyReply } from 'fastify'
import type { ErrorCode, KithError } from '../../platform/errors.ts'

const TITLES: Record<ErrorCode, string> = {
  invalid: 'Some of the input is not right',
  'not-signed-in': 'Sign in first',
  'purpose-needed': 'State a purpose first',
  'not-allowed': 'Not allowed',
  'not-found': 'Not found',
  conflict: 'It cannot be done as things stand',
  stale: 'It was changed meanwhile',
  'too-large': 'Too large',
  unavailable: 'Not available at the moment',
}

/** Answers with a problem (RFC 9457): our code, the sentence, what is wrong with which field, what stands now. */
export function sendProblem(
  reply: FastifyReply,
  { code, status, message, details }: KithError,
): FastifyReply {
  const { problems, current, to } = details
  const body = {
    type: `urn:kith:problem:${code}`,
    title: TITLES[code],
    status,
    detail: message,
    code,
    problems,
    current,
    to,
  }
  return reply
    .status(status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(body))
}

/** What is said of a fault of ours. */
export function sendFault(reply: FastifyReply, request: string): FastifyReply {
  const detail = `Something went wrong in Kith; nothing was changed. Quote ${request} when you report it.`
  const body = { type: 'about:blank', title: 'Internal Server Error', status: 500, detail }
  return reply
    .status(500)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(body))
}
