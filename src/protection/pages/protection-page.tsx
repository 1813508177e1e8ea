import type { Viewer } from '../../platform/operations/operation.ts'
import { page } from '../../platform/pages/page.ts'
import { closedChildhoods, may, subject } from '../../record/access/index.ts'
import { nameOfWhose } from '../../record/chronology/name.ts'
import { FactTables, readFactViews, type ShownFacts } from '../../record/history/fact-history.tsx'
import { personPath, protectionHistoryPath } from '../../record/paths.ts'
import { PROTECTION_VIEWS } from '../views.ts'

/** What the record holds of a child’s need and protection, as returns tell it. */
export const protectionHistory = (viewer: Viewer, person: string): Promise<ShownFacts[]> =>
  readFactViews(viewer, person, PROTECTION_VIEWS)

export const protectionPage = page({
  path: protectionHistoryPath,
  inWords: 'Protection over time',
  may: may('read', subject.person()),
  read: async (viewer, { person = '' }) => ({
    id: person,
    name: await nameOfWhose(viewer, { person }),
    shown: await protectionHistory(viewer, person),
    closed: (await closedChildhoods(viewer, [person])).size > 0,
  }),
  title: ({ name }) => `Need and protection: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ name, shown, closed }) => (
    <>
      <h1 class="govuk-heading-l">Need and protection: {name}</h1>
      {closed ? (
        <p class="govuk-body">
          A parent’s own childhood is theirs. It is shown here for no parent, unless they open it.
        </p>
      ) : shown.length === 0 ? (
        <p class="govuk-body">
          The record holds no time in need and no plan. It shows here when a census with it is brought in.
        </p>
      ) : (
        <p class="govuk-body">
          This is what the council’s returns say. The words are ours; the codes are in the returns.
        </p>
      )}
      <FactTables shown={shown} />
    </>
  ),
})
