import type { Somebody } from './add-family.ts'

type Typed = Partial<Pick<Somebody, 'given' | 'family' | 'birth'>>

const DAY = /^\d{4}-\d{2}-\d{2}$/
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** What a form that was refused says of each person, as far as it can be read: enough to look for those who are alike. */
export function typedPeople({ family, people }: Record<string, unknown>): {
  family?: string
  people: Typed[]
} {
  const rows = Array.isArray(people) ? people : []
  return { family: text(family), people: rows.map(typedPerson) }
}

function typedPerson(row: unknown): Typed {
  if (typeof row !== 'object' || row === null) return {}
  const { given, family, birth } = row as Record<string, unknown>
  const born = text(birth)
  const real = born !== undefined && DAY.test(born) && !Number.isNaN(Date.parse(born))
  return { given: text(given), family: text(family), birth: real ? born : undefined }
}
