import { Link, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { FrontDoorNav } from '../../conversations/pages/front-door-nav.tsx'
import { conversationPath, safetyListPath } from '../../paths.ts'
import { readChecks, type WaitingChecks } from '../read-checks.ts'

/** For the Expert Child Protection Practitioners: checks that wait for one of them. */
export const safetyListPage = page({
  path: safetyListPath,
  title: 'Safety checks',
  may: may('converse'),
  read: async (viewer) => ({
    waiting: await readChecks(viewer, false),
    joined: await readChecks(viewer, true),
  }),
  view: ({ waiting, joined }) => (
    <>
      <h1 class="govuk-heading-l">Safety checks</h1>
      <FrontDoorNav here={safetyListPath()} />
      <h2 class="govuk-heading-m">Waiting for an Expert Child Protection Practitioner</h2>
      {waiting.length === 0 && <p class="govuk-body">None waits.</p>}
      {waiting.length > 0 && <Checks label="Waiting" checks={waiting} />}
      {joined.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Joined lately</h2>
          <Checks label="Joined lately" checks={joined} />
        </>
      )}
    </>
  ),
})

function Checks({ label, checks }: { label: string; checks: WaitingChecks[] }) {
  return (
    <WideTable label={label}>
      <Table
        head={['Conversation', 'Began', 'By', 'Expert']}
        rows={checks.map(({ conversation, reference, beganAt, author, expert }) => [
          { text: <Link href={conversationPath({ conversation })}>{reference}</Link> },
          momentInWords(beganAt),
          author,
          expert ?? 'Nobody yet: open the conversation to join',
        ])}
      />
    </WideTable>
  )
}
