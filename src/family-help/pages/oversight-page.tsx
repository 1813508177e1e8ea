import { Button, CheckboxGroup, Form, Link, Pagination, SubNavigation } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { may, mayEver } from '../../record/access/index.ts'
import { policyPath } from '../../record/policy/index.ts'
import { childrenInWords } from '../families/families-file.ts'
import { type FamilyGaps, GAP_NAMES, GAPS, type Gap, readTeamGaps } from '../oversight/gaps.ts'
import { readQuietPeriods } from '../oversight/quiet-periods.ts'
import * as paths from '../paths.ts'

const PAGE_SIZE = 100

/** The gaps in oversight, and the way to supervision. Reminders in plain words: no family is late. */
export const oversightPage = page({
  path: paths.oversightPath,
  title: 'Oversight',
  may: may('see-oversight'),
  async read(viewer, _params, { gap, page: asked = '' }) {
    const only = gap && Object.hasOwn(GAPS, gap) ? (gap as Gap) : undefined
    const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
    const quiet = await readQuietPeriods(viewer)
    const part = { only, limit: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE }
    return { only, page, quiet, gaps: await readTeamGaps(viewer, quiet, part) }
  },
  trail: () => [{ text: 'Home', href: paths.homePath() }],
  view: ({ only, page, quiet, gaps }, { today, actor }) => (
    <>
      <h1 class="govuk-heading-l">Oversight</h1>
      <p class="govuk-body">
        Your team helps {gaps.families} {gaps.families === 1 ? 'family' : 'families'}. You are reminded after{' '}
        {quiet.contactDays} days without recorded contact and {quiet.supervisionDays} days without
        supervision. <Link href={policyPath()}>What the council sets</Link>
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
      {gaps.found > PAGE_SIZE && (
        <p class="govuk-body">
          {gaps.found} families, {PAGE_SIZE} to a page, the most pressing before the others.
        </p>
      )}
      {gaps.list.length === 0 ? (
        <p class="govuk-body">Nothing here. Every family has been thought about.</p>
      ) : (
        <GapForm list={gaps.list} today={today} />
      )}
      <Pages only={only} page={page} last={Math.ceil(gaps.found / PAGE_SIZE)} />
      <p class="govuk-body">
        <Link href={paths.familiesPath({}, { whose: 'team' })}>All your team’s families</Link>
        <br />
        <Link href={paths.libraryPath()}>Questions to think with</Link>
        {mayEver(actor.roles, 'analyse') && (
          <>
            <br />
            <Link href={paths.continuityReportPath()}>How whole the help is, over all families</Link>
            <br />
            <Link href={paths.comingHomeReportPath()}>Coming home, and after a child was taken</Link>
          </>
        )}
      </p>
    </>
  ),
})

function Pages({ only, page, last }: { only: Gap | undefined; page: number; last: number }) {
  if (last < 2) return null
  const link = (to: number) => ({ href: paths.oversightPath({}, { gap: only, page: to }) })
  return (
    <Pagination
      previous={page > 1 ? link(page - 1) : undefined}
      next={page < last ? link(page + 1) : undefined}
    />
  )
}

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
