import { hash, keyOf } from '../../engines/random.ts'

/** Ids of one family's things: UUIDs of version 7 made from the seed, the same in every run. */
export function madeIds(seed: number, family: number): (moment: number) => string {
  const [one, two] = [keyOf(seed, family, 1), keyOf(seed, family, 2)]
  let count = 0
  return (moment) => {
    const time = Math.max(0, Math.floor(moment)).toString(16).padStart(12, '0')
    const luck = [hash(one, count), hash(two, count)].map(hex)
    const order = (count++ & 0xfff).toString(16).padStart(3, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-8${luck[0]!.slice(1, 4)}-${luck[0]!.slice(4)}${luck[1]}`
  }
}

const hex = (word: number) => word.toString(16).padStart(8, '0')
