/** A pattern for `like` and `ilike` that finds a text anywhere; the signs that mean something in a pattern are only themselves. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
