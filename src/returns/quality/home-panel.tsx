import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { nameOf, readPeople } from '../../record/people/person.ts'
import { personReturnsPath } from '../paths.ts'
import '../tables.ts'

/** Questions about the data of the children whom somebody helps, or looks after for the returns. */
export const questionsPanel = homePanel({
  capability: 'write',
  order: 55,
  read: readQuestions,
  view: (items) => (items.length === 0 ? null : <HomeList title="Questions for the returns" items={items} />),
})

async function readQuestions(viewer: Viewer) {
  const { db, actor, today } = viewer
  if (!actor.worker) return []
  const { rows } = await sql<{ person_id: string; question: string }>`
    select n.person_id, n.question from quality_note n
    where n.authority = ${actor.authority} and n.how is null and n.question <> '' and coalesce(
      (select o.worker_id from quality_owner o where o.authority = ${actor.authority} and o.person_id = n.person_id),
      (select a.worker_id from involvement_child ic
        join allocation a on a.authority = ${actor.authority} and a.involvement_id = ic.involvement_id
          and a.part = 'key-worker' and a.during @> ${today}::date
        where ic.authority = ${actor.authority} and ic.person_id = n.person_id and ic.during @> ${today}::date
        limit 1)) = ${actor.worker}
    order by n.asked_at limit 5`.execute(db)
  const people = await readPeople(viewer, [...new Set(rows.map(({ person_id }) => person_id))])
  const open = new Map(people.filter((one) => !one.restricted).map((one) => [one.id, nameOf(one)]))
  return rows
    .filter(({ person_id }) => open.has(person_id))
    .map(({ person_id, question }) => ({
      href: personReturnsPath({ person: person_id }),
      text: open.get(person_id)!,
      after: question,
    }))
}
