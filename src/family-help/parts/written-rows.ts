/** The rows of a list, as a form sends it, in which somebody wrote something; `given` are the names that the page itself fills. */
export function writtenRows(list: unknown, given: readonly string[] = []): object[] {
  const rows = typeof list === 'object' && list !== null ? Object.values(list) : []
  return rows.filter((row) => typeof row === 'object' && row !== null && isWritten(row, given))
}

const isWritten = (row: object, given: readonly string[]): boolean =>
  Object.keys(row).some((name) => !given.includes(name))
