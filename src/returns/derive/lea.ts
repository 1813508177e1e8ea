/** A council’s code that is a three-figure number is its number in returns. */
export const leaOf = (authority: string): string | undefined =>
  /^\d{3}$/.test(authority) ? authority : undefined
