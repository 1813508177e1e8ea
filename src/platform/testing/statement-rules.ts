/** How SQL names its tables: `from person`, `join "family" as f`, `update note`, `insert into …`. */
const REFERENCE =
  /\b(from|join|update|into|using)\s+(?:only\s+)?"?([a-z_0-9]+)"?(?:\s+(?:as\s+)?"?([a-z_0-9]+)"?)?/gi
const NOT_ALIASES = new Set([
  'on',
  'where',
  'set',
  'values',
  'as',
  'inner',
  'left',
  'join',
  'cross',
  'order',
  'group',
  'limit',
  'for',
  'using',
  'select',
  'returning',
  'union',
  'full',
  'right',
  'lateral',
  'having',
  'window',
  'offset',
  'and',
  'or',
])

/**
 * The references to council tables in one statement that do not bind `authority` to a parameter. Row-level security
 * would still hold; on a distributed database such a statement would ask every shard (docs/decisions/0002-one-schema.md).
 */
export function unboundTables(sql: string, councilTables: ReadonlySet<string>): string[] {
  const text = sql.replace(/'[^']*'/g, "''").replace(/\s+/g, ' ')
  return [...text.matchAll(REFERENCE)]
    .map(([, verb, table, alias]) => ({
      verb: verb!.toLowerCase(),
      table: table!,
      name: nameOf(table!, alias),
    }))
    .filter(({ table }) => councilTables.has(table))
    .filter((reference) =>
      reference.verb === 'into' ? !insertsAuthority(text, reference.table) : !binds(text, reference),
    )
    .map(({ table }) => table)
}

const nameOf = (table: string, alias: string | undefined) =>
  alias && !NOT_ALIASES.has(alias.toLowerCase()) ? alias : table

function insertsAuthority(text: string, table: string): boolean {
  return new RegExp(`into "?${table}"?(?: as "?\\w+"?)? \\( ?"?authority"?`, 'i').test(text)
}

/** `name.authority = $1`, or plain `authority = $1` where the statement has it without a name. */
function binds(text: string, { name }: { name: string }): boolean {
  const qualified = new RegExp(`"?\\b${name}"?\\."?authority"? = \\$\\d+`, 'i')
  return qualified.test(text) || /(?<![."\w])"?authority"? = \$\d+/i.test(text)
}
