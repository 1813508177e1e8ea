/** Pence from pounds as people type them: "1,234,567", "£12.50", "-300". Undefined where it is no amount. */
export function penceOf(typed: string): number | undefined {
  const text = typed.replace(/[£,\s]/g, '').replace(/^\((.*)\)$/, '-$1')
  if (!/^-?\d{1,12}(\.\d{1,2})?$/.test(text)) return undefined
  return Math.round(Number(text) * 100)
}

const POUNDS = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
})
const EXACT = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** "£1,234,567"; with pence where there are some. */
export const poundsOf = (pence: number): string => (pence % 100 === 0 ? POUNDS : EXACT).format(pence / 100)

/** For a file or a field: "1234567" or "12.50". */
export const plainPounds = (pence: number): string =>
  pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2)
