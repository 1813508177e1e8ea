import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { toRange } from '../../platform/time/period.ts'
import { writeEntry } from '../ledger/write.ts'

export interface NewOverlay {
  involvement: string
  family: string
  people: readonly string[]
  /** `child-protection-plan`, `section-47`, `care` … */
  kind: string
  /** Of a child protection plan: the category of abuse that the conference named, a code of the census (NEG, PHY …). */
  category?: string
  from: string
  /** What the chronology says. */
  title: string
  why?: string
}

/**
 * Lays something over the help for these children, as part of an operation: a protection plan, care. The involvement and
 * its key worker stay.
 */
export async function beginOverlay(context: Context, overlay: NewOverlay): Promise<void> {
  const { involvement, family, people, kind, from, title, why = '' } = overlay
  const told = { kind: `${kind}-began`, title, body: why, people, family, happenedOn: from }
  const entry = await writeEntry(context, { ...told, facts: { ...overlay } })
  const during = toRange({ from, until: null })
  const rows = people.map((person) => ({
    id: newId(),
    involvement_id: involvement,
    person_id: person,
    kind,
    during,
    entry_id: entry,
  }))
  await context.db.insertInto('overlay').values(rows).execute()
}
