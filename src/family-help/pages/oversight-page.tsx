import { Button, CheckboxGroup, Form, Link, SubNavigation } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { childrenInWords } from '../families/families-file.ts'
import { type FamilyGaps, GAP_NAMES, GAPS, type Gap, readTeamGaps } from '../oversight/gaps.ts'
import { readQuietPeriods } from '../oversight/quiet-periods.ts'
import * as paths from '../paths.ts'

const MOST = 100

/** The gaps in oversight, and the way to supervision. Reminders in plain words: no family is late. */
export const oversightPage = page({
  path: paths.oversightPath,
  title: 'Oversight',
  may: may('see-oversight'),
  async read(viewer, _params, { gap }) {
    const only = gap && Object.hasOwn(GAPS, gap) ? (gap as Gap) : undefined
    const quiet = await readQuietPeriods(viewer)
    return { only, quiet, gaps: await readTeamGaps(viewer, quiet, { only, limit: MOST }) }
  },
  trail: () => [{ text: 'Home', href: paths.homePath() }],
  view: ({ only, quiet, gaps }, { today, actor }) => (
    <>
      <h1 class="govuk-heading-l">Oversight</h1>
      <p class="govuk-body">
        Your team helps {gaps.families} {gaps.families === 1 ? 'family' : 'families'}. You are reminded after{' '}
        {quiet.contactDays} days without recorded contact and {quiet.supervisionDays} days without
        supervision.{' '}
        {actor.roles.includes('director') && <Link href={paths.quietPeriodPath()}>Change these days</Link>}
      </p>
      <SubNavigation
        label="Gaps"
        items={[
          { text: 'All', href: paths.oversightPath(), current: !only },
          ...(Object.keys(GAP_NAMES) as Gap[])
            .filter((gap) => gaps.counts[gap] > 0 || only === gap)
            .map((gap) => ({
              text: `${GAP_NAMES[gap]} (${gaps.counts[gap]})`,
              href: paths.oversightPath({}, { gap }),
              current: only === gap,
            })),
        ]}
      />
      {only && <h2 class="govuk-heading-m">{GAPS[only]}</h2>}
      {gaps.list.length === MOST && (
        <p class="govuk-body">The first {MOST} are shown, the most pressing before the others.</p>
      )}
      {gaps.list.length === 0 ? (
        <p class="govuk-body">Nothing here. Every family has been thought about.</p>
      ) : (
        <GapForm list={gaps.list} today={today} />
      )}
      <p class="govuk-body">
        <Link href={paths.familiesPath({}, { whose: 'team' })}>All your team’s families</Link>
      </p>
    </>
  ),
})

/** Ticks the families that are talked about, for supervision in one go. */
function GapForm({ list, today }: { list: readonly FamilyGaps[]; today: string }) {
  const items = list.map(({ facts, gaps }) => ({
    value: facts.family,
    text: `${facts.name} (${childrenInWords(facts, today) || 'no child on the record'})`,
    hint: `${gaps.map((gap) => GAPS[gap]).join('. ')}. ${facts.keyWorker ? `Key worker ${facts.keyWorker.name}.` : ''}`,
  }))
  return (
    <Form method="get" action={paths.supervisionPath()}>
      <CheckboxGroup name="families" label="Families" labelSize="m" items={items} small />
      <Button>Record supervision about those ticked</Button>
    </Form>
  )
}
