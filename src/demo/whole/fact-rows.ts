import type { Actor } from '../../platform/operations/operation.ts'
import type { ChildFact } from '../history/history.ts'
import type { Diary } from './diary.ts'
import type { Sheet } from './sheet.ts'
import { momentsOf } from './words.ts'

interface Around {
  sheet: Sheet
  diary: Diary
  /** The ids of the children, by their place. */
  children: readonly (string | null)[]
  actor: Actor
  makeId(moment: number): string
}

/** The facts of a family's children with their entries: one entry for what happened to several of them on one day. */
export function addFactRows(around: Around, facts: readonly ChildFact[]): void {
  const entries = entriesOf(around, facts)
  for (const fact of facts) {
    const person = around.children[fact.child]
    const last = momentsOf(fact.fact.table, fact.values).at(-1)
    const entry = last && entries.get(`${last.on} ${last.title}`)
    if (!person || !entry) continue
    const id = around.makeId(Date.parse(last.on))
    around.sheet.add(fact.fact.table, { id, person_id: person, entry_id: entry, ...fact.values })
  }
}

interface Happening {
  on: string
  title: string
  people: string[]
  told: { what: string; person: string; values: unknown }[]
}

function entriesOf({ diary, children, actor }: Around, facts: readonly ChildFact[]): Map<string, string> {
  const happenings = new Map<string, Happening>()
  for (const { child, fact, values } of facts)
    for (const { on, title } of momentsOf(fact.table, values)) {
      const person = children[child]
      if (!person) continue
      const key = `${on} ${title}`
      const one = happenings.get(key) ?? { on, title, people: [], told: [] }
      happenings.set(key, one)
      one.people.push(person)
      one.told.push({ what: fact.table, person, values })
    }
  const note = ({ on, title, people, told }: Happening) =>
    diary.note({
      on,
      kind: `${told[0]!.what.replaceAll('_', '-')}-recorded`,
      title,
      people,
      actor,
      facts: { facts: told },
    })
  return new Map([...happenings].map(([key, one]) => [key, note(one)]))
}
