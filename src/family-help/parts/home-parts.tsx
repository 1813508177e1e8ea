import { Button, Link, Table, WideTable } from '../../platform/kit/index.ts'
import { momentInWords } from '../../platform/time/words.ts'
import { familyPath } from '../../record/paths.ts'
import { type Candidate, loadInWords } from '../allocation/match-key-workers.ts'
import type { ExpertAsk } from '../oversight/expert-asks.ts'
import { GAPS, type Gap, type TeamGaps } from '../oversight/gaps.ts'
import * as paths from '../paths.ts'
import { FamilyLink } from './family-rows.tsx'

/** Families waiting for a key worker. */
export function WaitingPart({ gaps, today }: { gaps: TeamGaps; today: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">Waiting for a key worker ({gaps.counts.worker})</h2>
      {gaps.list.length === 0 && <p class="govuk-body">No family is waiting.</p>}
      <ul class="govuk-list govuk-list--spaced">
        {gaps.list.map(({ facts }) => (
          <li>
            <FamilyLink facts={facts} today={today} />
            <br />
            <Link href={paths.keyWorkerPath({ family: facts.family })} hiddenText={`for ${facts.name}`}>
              Choose a key worker
            </Link>
          </li>
        ))}
      </ul>
      {gaps.counts.worker > gaps.list.length && (
        <p class="govuk-body">
          <Link href={paths.oversightPath({}, { gap: 'worker' })}>See all who wait</Link>
        </p>
      )}
    </>
  )
}

/** How many families each gap has, each leading to its list. */
export function OversightPart({ gaps }: { gaps: TeamGaps }) {
  const found = (Object.keys(GAPS) as Gap[]).filter((gap) => gaps.counts[gap] > 0)
  return (
    <>
      <h2 class="govuk-heading-m">Oversight of your team’s families</h2>
      {found.length === 0 ? (
        <p class="govuk-body">
          Every family has a key worker and a social worker, and has been thought about.
        </p>
      ) : (
        <ul class="govuk-list">
          {found.map((gap) => (
            <li>
              <Link href={paths.oversightPath({}, { gap })}>
                {GAPS[gap]} ({gaps.counts[gap]})
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Button href={paths.oversightPath()} variant="secondary">
        Oversight and supervision
      </Button>
    </>
  )
}

/** What each worker of the team carries. */
export function LoadsPart({ workers }: { workers: readonly Candidate[] }) {
  const rows = workers.map((worker) => [
    <Link href={paths.familiesPath({}, { whose: 'team', worker: worker.id })}>{worker.name}</Link>,
    worker.discipline,
    loadInWords(worker),
  ])
  return (
    <>
      <h2 class="govuk-heading-m">What everyone carries</h2>
      <WideTable label="What everyone carries">
        <Table head={['Name', 'Profession', 'Families']} rows={rows} firstCellIsHeader />
      </WideTable>
    </>
  )
}

/** Families for which an expert is wanted. */
export function AsksPart({ asks }: { asks: readonly ExpertAsk[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">An expert is wanted ({asks.length})</h2>
      {asks.length === 0 && <p class="govuk-body">Nobody is waiting for an expert.</p>}
      <ul class="govuk-list govuk-list--spaced">
        {asks.map(({ family, name, team, askedAt }) => (
          <li>
            <Link href={familyPath({ family })}>{name} family</Link>
            {team && `, ${team}`}, asked {momentInWords(askedAt)}
          </li>
        ))}
      </ul>
    </>
  )
}
