import { Button, Link } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { may, subject } from '../../record/access/index.ts'
import { readHead, throughout } from '../families/head.ts'
import { FamilyFrame } from '../parts/family-frame.tsx'
import { VisitsView } from '../parts/visit-view.tsx'
import { newVisitPath, visitsPath } from '../paths.ts'
import { readVisits } from '../visits/read-visits.ts'

const MOST = 100

/** Every visit and conversation with the family. */
export const visitsPage = page({
  path: visitsPath,
  title: 'Visits',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }, { all }) {
    const head = await readHead(viewer, family)
    const visits = await readVisits(viewer, { family, limit: all ? 10_000 : MOST })
    return { head, visits: throughout(head.withhold, visits), all: Boolean(all) }
  },
  view: ({ head, visits, all }) => (
    <FamilyFrame head={head} tab="visits" title="Visits">
      <Button href={newVisitPath({ family: head.id })}>Record a visit</Button>
      {visits.length === 0 && <p class="govuk-body">Nothing is recorded yet.</p>}
      <VisitsView family={head.id} visits={visits} members={head.members} />
      {!all && visits.length === MOST && (
        <Link href={visitsPath({ family: head.id }, { all: 'yes' })}>Show earlier visits</Link>
      )}
    </FamilyFrame>
  ),
})
