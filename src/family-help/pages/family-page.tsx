import { Button, ButtonGroup, Link, Tag } from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { page } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { type Allocation, readAllocations } from '../../record/involvements/involvement.ts'
import { overlayInWords } from '../../record/involvements/overlay-words.ts'
import { familyNotePath } from '../../record/notes/index.ts'
import { familyPath } from '../../record/paths.ts'
import { readWarnings, type Warning, WarningNotes } from '../../record/warnings/index.ts'
import { offersToMake } from '../after-removal/offers-to-make.ts'
import { INTENSITY_WORDS } from '../allocation/change-intensity.ts'
import type { Continuity } from '../continuity/meter.ts'
import { Meter } from '../continuity/pages/meter.tsx'
import { continuityOfFamily } from '../continuity/read-continuity.ts'
import { readFacts } from '../families/facts.ts'
import { type Head, readHead, throughout } from '../families/head.ts'
import { nextSteps, type Step } from '../families/next-steps.ts'
import { readQuietPeriods } from '../oversight/quiet-periods.ts'
import { FamilyFrame, familyName } from '../parts/family-frame.tsx'
import { PeopleView } from '../parts/people-view.tsx'
import { PlanGlance } from '../parts/plan-view.tsx'
import { RecordLinks } from '../parts/record-links.tsx'
import { StepsList } from '../parts/steps-list.tsx'
import { VisitsView } from '../parts/visit-view.tsx'
import { WorkersView } from '../parts/workers-view.tsx'
import * as paths from '../paths.ts'
import { type Plan, readPlan } from '../plan/read-plan.ts'
import { readVisits, type Visit } from '../visits/read-visits.ts'

interface Overview {
  head: Head
  overlays: string[]
  steps: Step[]
  plan: Plan
  visits: Visit[]
  parts: Allocation[]
  warnings: Warning[]
  continuity: Continuity | undefined
  today: string
}

/** The family's page: where a worker lives. */
export const familyPage = page({
  path: familyPath,
  inWords: 'Family’s page',
  may: may('read', subject.family()),
  read: (viewer, { family = '' }) => readOverview(viewer, family),
  title: ({ head }) => familyName(head),
  view: (data) => (
    <FamilyFrame head={data.head} tab="overview">
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Doing {...data} />
          <PlanPart {...data} />
          <VisitsPart {...data} />
        </div>
        <div class="govuk-grid-column-one-third">
          <Aside {...data} />
        </div>
      </div>
    </FamilyFrame>
  ),
})

async function readOverview(viewer: Viewer, family: string): Promise<Overview> {
  const head = await readHead(viewer, family)
  const facts = await readFacts(viewer, family)
  const quiet = await readQuietPeriods(viewer)
  const rest = {
    overlays: facts?.overlays ?? [],
    steps: facts ? [...nextSteps(facts, quiet, viewer.today), ...(await offersToMake(viewer, family))] : [],
    plan: await readPlan(viewer, family, head.people),
    visits: await readVisits(viewer, { family, limit: 3 }),
    continuity: await continuityOfFamily(viewer, family),
    parts: head.help ? await readAllocations(viewer, head.help.id) : [],
    warnings: await readWarnings(
      viewer,
      head.members.map(({ id }) => id),
    ),
  }
  return { head, today: viewer.today, ...throughout(head.withhold, rest) }
}

function Doing({ head, steps, overlays, warnings }: Overview) {
  const family = head.id
  return (
    <>
      <WarningNotes warnings={warnings} named />
      {overlays.length > 0 && (
        <p class="govuk-body">
          {overlays.map((kind) => (
            <>
              <Tag colour="purple">{overlayInWords(kind)}</Tag>{' '}
            </>
          ))}
        </p>
      )}
      <h2 class="govuk-heading-m">What needs doing</h2>
      {head.help ? (
        <StepsList steps={steps} />
      ) : (
        <p class="govuk-body">
          No help is open for this family. What was written before is kept here.{' '}
          <Link href={paths.openHelpPath({ family })}>Open help</Link>
        </p>
      )}
      {head.help && (
        <ButtonGroup>
          <Button href={paths.newVisitPath({ family })}>Record a visit</Button>
          <Button href={familyNotePath({ family })} variant="secondary">
            Write a note
          </Button>
          <Button href={paths.expertPath({ family })} variant="secondary">
            I am worried: bring an expert in
          </Button>
        </ButtonGroup>
      )}
    </>
  )
}

function PlanPart({ head, plan }: Overview) {
  const [agreed] = plan.agreements
  return (
    <>
      <h2 class="govuk-heading-m">The plan at a glance</h2>
      {plan.goals.length ? (
        <PlanGlance goals={plan.goals} />
      ) : (
        <p class="govuk-body">
          There is no goal yet.{' '}
          <Link href={paths.newGoalPath({ family: head.id })}>Write the first together</Link>
        </p>
      )}
      {agreed && (
        <p class="govuk-body-s">
          Agreed on {dayInWords(agreed.agreedOn)}
          {plan.changedSince && ', and changed since'}.
        </p>
      )}
    </>
  )
}

function VisitsPart({ head, visits }: Overview) {
  return (
    <>
      <h2 class="govuk-heading-m">Last visits and conversations</h2>
      {visits.length ? (
        <VisitsView family={head.id} visits={visits} members={head.members} headingLevel={3} />
      ) : (
        <p class="govuk-body">Nothing is recorded yet. A visit takes less than a minute to record.</p>
      )}
    </>
  )
}

function Aside({ head, parts, today, continuity }: Overview) {
  const { id: family, help, team } = head
  return (
    <>
      <h2 class="govuk-heading-m">Who is in the family</h2>
      <PeopleView members={head.members} />
      <RecordLinks family={family} />
      <h2 class="govuk-heading-m">Who works with them</h2>
      <WorkersView parts={parts} today={today} />
      <Meter family={family} continuity={continuity} />
      {team && <p class="govuk-body-s">Team {team}</p>}
      {help && (
        <>
          <h2 class="govuk-heading-m">The help</h2>
          <p class="govuk-body">
            Since {dayInWords(help.period.from)}. {INTENSITY_WORDS[help.intensity]}.
          </p>
          {help.why && <p class="govuk-body">{head.withhold(help.why)}</p>}
          <ul class="govuk-list">
            <li>
              <Link href={paths.intensityPath({ family })}>Change how much help</Link>
            </li>
            <li>
              <Link href={paths.closePath({ family })}>End the help</Link>
            </li>
          </ul>
        </>
      )}
    </>
  )
}
