import { Link, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { ownTimePath, teamTimePath } from '../../paths.ts'
import { FEWEST, readTeamTime, type TeamWeek } from '../read-team-time.ts'

/** A team's time with families beside its time recording: sums, in which nobody can be told apart. */
export const teamTimePage = page<TeamWeek[]>({
  path: teamTimePath,
  title: 'The team’s time',
  may: may('be-signed-in'),
  read: readTeamTime,
  trail: () => [{ text: 'Your time recording', href: ownTimePath() }],
  view: (weeks) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">The team’s time</h1>
        <p class="govuk-body">
          Hours with families, as visits say them, beside hours on pages that were sent. A week in which fewer
          than {FEWEST} people recorded is not shown, so that nobody can be told apart. There is no target:
          ask what could be shorter.
        </p>
        {weeks.length === 0 ? (
          <p class="govuk-body">
            Nothing has been counted for your team yet. <Link href={ownTimePath()}>See your own</Link>
          </p>
        ) : (
          <Weeks weeks={weeks} />
        )}
      </div>
    </div>
  ),
})

const hours = (value: number | undefined) => (value === undefined ? 'Too few people' : value.toFixed(1))

function Weeks({ weeks }: { weeks: readonly TeamWeek[] }) {
  return (
    <WideTable label="Hours by week">
      <Table
        caption="Hours by week"
        head={['Week from', 'With families', 'Recording']}
        rows={weeks.map(({ week, hours: own }) => [
          dayInWords(week),
          hours(own?.withFamilies),
          hours(own?.recording),
        ])}
      />
    </WideTable>
  )
}
