import { parseDay } from './days.ts'

/**
 * Every different text of a return, once. A cell is the number of its text, so that a date is parsed once
 * however many rows hold it, and two cells agree when their numbers do.
 */
export class Words {
  readonly raw: string[] = []
  /** As the rules compare it: upper case, and '' for a text of nothing but spaces. */
  readonly value: string[] = []
  readonly day: number[] = []
  readonly number: number[] = []
  #ids = new Map<string, number>()

  constructor() {
    this.id('')
  }

  id(text: string): number {
    if (text === '' && this.raw.length > 0) return 0
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.raw.length
    // A slice of a large file would keep the file in memory.
    const own = Buffer.from(text).toString()
    const value = own.trim() === '' ? '' : own.toUpperCase()
    this.#ids.set(own, id)
    this.raw.push(own)
    this.value.push(value)
    this.day.push(parseDay(value))
    this.number.push(value === '' ? Number.NaN : Number(value))
    return id
  }
}
