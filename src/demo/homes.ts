import { chance } from './chance.ts'
import { PLACES, type Place } from './places.ts'

/** A building where children in care live, with its registration. Invented. */
export interface House {
  number: string
  kind: 'K1' | 'K2' | 'K3' | 'R3' | 'S1'
  provider: 'PR1' | 'PR4' | 'PR5'
  postcode: string
  area: Place['area']
}

/** The council's number in returns, and its code: given to no council. */
export const COUNCIL = { number: '001', code: 'E08000999' } as const

const PLAN: readonly [House['kind'], House['provider'], Place['area'], number][] = [
  ['K1', 'PR1', 'city', 1],
  ['K1', 'PR4', 'far', 1],
  ['K2', 'PR1', 'city', 5],
  ['K2', 'PR4', 'city', 14],
  ['K2', 'PR4', 'around', 12],
  ['K2', 'PR4', 'far', 22],
  ['K2', 'PR5', 'around', 3],
  ['K3', 'PR1', 'city', 3],
  ['K3', 'PR4', 'city', 12],
  ['K3', 'PR4', 'around', 6],
  ['K3', 'PR4', 'far', 4],
  ['K3', 'PR5', 'city', 4],
  ['R3', 'PR4', 'around', 2],
  ['S1', 'PR4', 'far', 1],
]

/** Everybody who gives homes to the fictional council's children. */
export const HOMES = {
  ownFostering: 'SC900001',
  ownAdoption: 'SC900002',
  /** Fostering agencies by who runs them. */
  agencies: {
    PR4: numbered(900_010, 12),
    PR5: numbered(900_030, 3),
  } as Readonly<Record<string, readonly string[]>>,
  houses: PLAN.flatMap(([kind, provider, area, count], line) =>
    numbered(900_100 + line * 30, count).map((number, at): House => {
      const { postcode } = chance(line, at, 31).of(PLACES[area])
      return { number, kind, provider, postcode, area }
    }),
  ),
}

function numbered(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `SC${first + at}`)
}
