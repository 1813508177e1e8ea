import type { Person } from './person.ts'

/** People as the boxes of a form: name and age. */
export const tickItems = (people: readonly Person[]) =>
  people.map(({ id, name, age }) => ({ value: id, text: age === null ? name : `${name}, ${age}` }))
