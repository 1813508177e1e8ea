import { onDay } from '../../../platform/database/days.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { HomeList, homePanel } from '../../../platform/pages/home-panel.tsx'
import { personPath } from '../../paths.ts'
import { nameOf, readPeople } from '../../people/person.ts'

/** Those with whom the viewer works alone: they are on no list of families. */
export const ownPeoplePanel = homePanel({
  capability: 'write',
  order: 15,
  read: (viewer) => peopleServed(viewer),
  view: (people) =>
    people.length === 0 ? null : (
      <HomeList
        title="You work with them alone"
        says="Others are kept safe from them. You see what is theirs; ask nobody for the rest."
        items={people.map((person) => ({ href: personPath({ person: person.id }), text: nameOf(person) }))}
      />
    ),
})

async function peopleServed(viewer: Viewer) {
  const { worker } = viewer.actor
  if (!worker) return []
  const rows = await viewer.db
    .selectFrom('own_worker')
    .select('person_id')
    .where('worker_id', '=', worker)
    .where('during', '@>', onDay(viewer.today))
    .execute()
  return readPeople(
    viewer,
    rows.map((row) => row.person_id),
  )
}
