/** Ten figures: without spaces and hyphens. */
export const plainNumber = (typed: string): string => typed.replace(/[\s-]/g, '')

/**
 * Is this an NHS number? Ten figures of which the last checks the others, modulus 11: a remainder that would give 10 is
 * never issued. Source: NHS data dictionary, NHS number.
 */
export function isNhsNumber(typed: string): boolean {
  const number = plainNumber(typed)
  return /^\d{10}$/.test(number) && checkFigure(number.slice(0, 9)) === Number(number[9])
}

/** The tenth figure for nine; 10 where there is none. */
export function checkFigure(nine: string): number {
  const sum = [...nine].reduce((total, figure, at) => total + Number(figure) * (10 - at), 0)
  return (11 - (sum % 11)) % 11
}

/** "943 476 5919", as it is printed. */
export const spacedNhsNumber = (number: string): string =>
  number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')
