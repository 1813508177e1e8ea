import { councils } from '../../model/facts/councils.ts'
import { livingTable } from './living-table.ts'

/** Where the children of a council live, and its own foster places; undefined where the publisher suppressed a count. */
export type Living = {
  code: string
  name: string
  inCare: number | undefined
  foster: number | undefined
  homes: number | undefined
  supported: number | undefined
  /** In the council's own area; of them up to 20 miles from home; up to 20 miles and outside; beyond 20 miles. */
  inside: number | undefined
  insideNear: number | undefined
  outsideNear: number | undefined
  far: number | undefined
  /** Children of other councils who live in this one's area. */
  others: number | undefined
  approved: number | undefined
  filled: number | undefined
}

export const ENGLAND = 'E92000001'

const nameOf = (code: string) =>
  code === ENGLAND ? 'England' : (councils.find((each) => each.code === code)?.name.replace(';', ',') ?? code)

/** England first, then the councils by name. */
export const livings: readonly Living[] = livingTable
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', ...cells] = line.split(',')
    const [inCare, foster, homes, supported, inside, insideNear, outsideNear, far, others, approved, filled] =
      cells.map((cell) => (cell === '' ? undefined : Number(cell)))
    return {
      ...{ code, name: nameOf(code), inCare, foster, homes, supported },
      ...{ inside, insideNear, outsideNear, far, others, approved, filled },
    }
  })
