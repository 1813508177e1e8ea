import type pg from 'pg'

/** A connection keeps the plans of this many statements, and looks at this many before it forgets which it has seen. */
const MOST_KEPT = 300
const MOST_SEEN = 3_000
/** Longer statements write many rows at once and hardly come again. */
const LONGEST = 20_000

/**
 * Has a connection keep the plans of statements that come again: to plan a page's queries took as long as all else that
 * the database does for it. PostgreSQL still plans anew where a plan for all values would be dearer. A pooler between
 * Kith and the server must pass prepared statements on (PgBouncer does from 1.21).
 */
export function prepareStatements(client: pg.ClientBase): void {
  const send = client.query.bind(client) as (...given: unknown[]) => unknown
  const nameOf = namesForRepeated()
  const query = (text: unknown, values: unknown, ...rest: unknown[]) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length ? nameOf(text) : undefined
    return name ? send({ name, text, values }, ...rest) : send(text, values, ...rest)
  }
  client.query = query as typeof client.query
}

/** Gives a statement a name from its second time on. */
function namesForRepeated(): (text: string) => string | undefined {
  const names = new Map<string, string>()
  let seen = new Set<string>()
  return (text) => {
    if (text.length > LONGEST) return undefined
    const known = names.get(text)
    if (known || names.size >= MOST_KEPT) return known
    if (seen.size >= MOST_SEEN) seen = new Set()
    if (!seen.has(text)) return void seen.add(text)
    const name = `kith-${names.size}`
    names.set(text, name)
    return name
  }
}
