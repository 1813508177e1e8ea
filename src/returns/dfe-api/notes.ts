import type { Basis } from '../derive/row.ts'

/** One value of a payload, where it stands, and why it is there. */
export interface Note {
  path: string
  value: string
  basis: Basis
}

export type Values = Readonly<Record<string, unknown>>

/** Collects why each value is there while a payload is put together. */
export interface Noting {
  notes: Note[]
  /** The values without blanks; undefined where nothing is left. `because` where single values come from elsewhere. */
  say<T extends Values>(
    path: string,
    values: T,
    basis: Basis,
    because?: Readonly<Record<string, Basis>>,
  ): T | undefined
}

export function noting(): Noting {
  const notes: Note[] = []
  return {
    notes,
    say(path, values, basis, because = {}) {
      const told = Object.entries(values).filter(([, value]) => !isBlank(value))
      for (const [name, value] of told)
        if (!isNested(value))
          notes.push({ path: `${path}.${name}`, value: inText(value), basis: because[name] ?? basis })
      return told.length > 0 ? (Object.fromEntries(told) as typeof values) : undefined
    },
  }
}

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isNested = (value: unknown): boolean =>
  Array.isArray(value) ? typeof value[0] === 'object' : typeof value === 'object'

const inText = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
