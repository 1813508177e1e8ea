/** As JSON that the database takes: it holds neither NUL nor half a character. */
export const storable = (value: unknown): string =>
  JSON.stringify(value, (_, each) =>
    typeof each === 'string' ? each.replaceAll('\0', '\ufffd').toWellFormed() : each,
  )
