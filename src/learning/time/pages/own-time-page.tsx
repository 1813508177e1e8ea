import { Link, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { ownTimePath, teamTimePath } from '../../paths.ts'
import { type OwnTime, readOwnTime, type TimeOfTask } from '../read-own-time.ts'
import { lengthInWords, operationInWords } from '../words.ts'

/** What recording takes the viewer: theirs alone, to see what ought to be shorter. */
export const ownTimePage = page<OwnTime>({
  path: ownTimePath,
  title: 'Your time recording',
  may: may('be-signed-in'),
  read: readOwnTime,
  view: (time) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Your time recording</h1>
        <p class="govuk-body">
          How long you worked on the pages that you sent, since {dayInWords(time.since)}. Only you see this.
          Your team sees <Link href={teamTimePath()}>the sum of everybody’s</Link>, where enough people
          recorded. Nobody is measured by it: it is here to make recording shorter.
        </p>
        <InAll {...time} />
        {time.tasks.length > 0 && <Tasks tasks={time.tasks} />}
      </div>
    </div>
  ),
})

function InAll({ tasks, withFamilies: { visits, timed, minutes } }: OwnTime) {
  const recording = tasks.reduce((sum, { seconds }) => sum + seconds, 0)
  if (recording === 0) return <p class="govuk-body">Nothing has been counted yet.</p>
  return (
    <p class="govuk-body">
      <strong>{lengthInWords(recording)}</strong> recording.{' '}
      {visits > 0 && (
        <>
          In the same time you wrote down {visits === 1 ? 'one visit' : `${visits} visits`}
          {timed > 0 && `, ${lengthInWords(minutes * 60)} with families in the ${timed} that say how long`}.
        </>
      )}
    </p>
  )
}

function Tasks({ tasks }: { tasks: readonly TimeOfTask[] }) {
  return (
    <WideTable label="What took how long">
      <Table
        caption="What took how long"
        head={['What you did', 'How often', 'Usually', 'In all', 'Characters typed']}
        rows={tasks.map(({ operation, times, usual, seconds, typed }) => [
          operationInWords(operation),
          String(times),
          lengthInWords(usual),
          lengthInWords(seconds),
          typed.toLocaleString('en-GB'),
        ])}
      />
    </WideTable>
  )
}
