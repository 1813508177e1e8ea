/** Splits a migration into its statements: at each `;` that ends a line outside a `$$ … $$` body. */
export function statements(text: string): string[] {
  const found: string[] = []
  let current = ''
  let inBody = false
  for (const line of text.split('\n')) {
    if ((line.match(/\$\$/g)?.length ?? 0) % 2) inBody = !inBody
    current += `${line}\n`
    if (inBody || !line.trimEnd().endsWith(';')) continue
    found.push(current)
    current = ''
  }
  return [...found, current]
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/^--.*$/gm, '').trim())
}
