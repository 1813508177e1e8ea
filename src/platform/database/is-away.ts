/** Was the database away: connections refused, cut or timed out, the server starting, stopping or out of room? */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = '' } = error as Error & { code?: unknown }
  return CODES.test(String(code)) || isCut(error)
}

/** What the driver says, without a code, of a connection that was cut or never came. */
export function isCut(error: Error): boolean {
  return CUT.test(error.message)
}

/** PostgreSQL's classes 08 (connection), 53 (resources) and 57P (operator), and the system's own. */
const CODES = /^(08...|53...|57P0.|ECONN\w+|ETIMEDOUT|ENOENT|EPIPE)$/
const CUT =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/
