import type { History } from '../fit/periods.ts'

/** A history as JSON can hold it, its children numbered anew: nothing in it says whose a stay is. */
export type PackedHistory = Omit<History, 'unaccompanied'> & { unaccompanied: readonly string[] }

export function packed({ periods, unaccompanied = new Set(), ...rest }: History): PackedHistory {
  const numbers = new Map(
    [...new Set(periods.map(({ child }) => child))].map((child, i) => [child, String(i)]),
  )
  const anew = (child: string) => numbers.get(child) ?? ''
  return {
    ...rest,
    periods: periods.map((period) => ({
      ...period,
      child: anew(period.child),
      lastPlace: { ...period.lastPlace, child: anew(period.child) },
    })),
    unaccompanied: [...unaccompanied].filter((child) => numbers.has(child)).map(anew),
  }
}

export const unpacked = ({ unaccompanied, ...rest }: PackedHistory): History => ({
  ...rest,
  unaccompanied: new Set(unaccompanied),
})
