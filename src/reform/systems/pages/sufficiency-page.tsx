import { InsetText, Link, Select } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { councilName } from '../../council-name.ts'
import { reformTrail } from '../../pages/contents.ts'
import { whole } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { KeyFigures } from '../../pages/key-figures.tsx'
import { livings } from '../../sufficiency/facts/living.ts'
import { KINDS, PLACES, type Sufficiency } from '../../sufficiency/sufficiency.ts'
import { ChartWithFiles } from '../chart-with-files.tsx'
import { sufficiencyPath } from '../paths.ts'
import {
  type AskedSufficiency,
  asWished,
  readSufficiency,
  type SufficiencyShown,
  shownHomes,
  sufficiencyOf,
  sufficiencySwitches,
} from '../sufficiency.ts'
import { SwitchForm, WhatIf } from '../switch-form.tsx'

/** Homes needed against homes had, by kind and by place. */
export const sufficiencyPage = page({
  path: sufficiencyPath,
  title: 'Enough homes',
  may: may('analyse'),
  trail: reformTrail,
  read: async (viewer, _params, query) => {
    const asked = readSufficiency(query, await councilName(viewer))
    return { asked, shown: sufficiencyOf(asked) }
  },
  view: ({ asked, shown }) => (
    <>
      <h1 class="govuk-heading-l">Enough homes, of the right kind, in the right place</h1>
      <p class="govuk-body-l">
        Homes that children in care would need in the years ahead, against the homes that they live in now: by
        kind, and near home or far from it.
      </p>
      <p class="govuk-body">
        <Link href={sufficiencyPath({}, { council: asked.of, ...asWished })}>
          If half of those far away came near, a third of those in children’s homes lived with foster carers
          (as many had that plan, L5491), and one home in ten stood free
        </Link>
      </p>
      <WhatIf
        says={shown.problem ?? shown.charts.kinds?.says ?? ''}
        form={
          <SwitchForm action={sufficiencyPath()} switches={sufficiencySwitches} asked={asked.numbers}>
            <Where of={asked.of} />
          </SwitchForm>
        }
      >
        {shown.result ? <Results asked={asked} shown={shown} result={shown.result} /> : null}
        {shown.problem && <InsetText>{shown.problem}</InsetText>}
      </WhatIf>
    </>
  ),
})

const Where = ({ of }: { of: string }) => (
  <Select
    name="council"
    label="Where"
    value={of}
    items={livings.map(({ code, name }) => ({ value: code, text: name }))}
  />
)

interface ResultsProps {
  asked: AskedSufficiency
  shown: SufficiencyShown
  result: Sufficiency
}

function Results({ asked, shown, result }: ResultsProps) {
  const { living, unfilled, change } = result
  return (
    <>
      <KeyFigures
        figures={[
          {
            name: `Children in care, ${living.name}`,
            value: whole((living.inCare ?? 0) * change.middle),
            beside: `${whole(living.inCare)} in March 2025; four chances in five from ${whole((living.inCare ?? 0) * change.low)} to ${whole((living.inCare ?? 0) * change.high)}`,
          },
          {
            name: 'Children of other councils who live in this area',
            value: whole(living.others),
            beside: `${whole(living.inside)} of its own do`,
          },
          {
            name: 'Own foster places approved and not filled',
            value: whole(unfilled),
            beside: 'Many of them are not free: kept for brothers and sisters, or the carers are pausing',
          },
        ]}
      />
      {Object.entries(shown.charts).map(([name, chart]) => (
        <ChartWithFiles page="sufficiency" name={name} chart={chart} query={asked.query} />
      ))}
      <ByKindAndPlace result={result} />
      <CannotSay />
    </>
  )
}

const figure = (text: string) => ({ text, format: 'numeric' })
const homes = (count: number) => {
  const shown = shownHomes(count)
  return figure(shown === undefined ? '1 to 5' : whole(shown))
}
const more = (had: number, needed: number) => {
  const gap = Math.round(needed) - Math.round(had)
  if (gap !== 0 && Math.abs(gap) < 6) return figure('up to 5 either way')
  return figure(gap > 0 ? `${whole(gap)} more` : gap < 0 ? `${whole(-gap)} fewer` : 'as many')
}

const ByKindAndPlace = ({ result: { had, needed } }: { result: Sufficiency }) => (
  <FiguresTable
    label="By kind and place"
    caption="By kind and place (estimated)"
    head={['Kind of home', 'Place', 'Children now', 'Homes needed', 'Against now']}
    rows={KINDS.flatMap((kind, k) =>
      PLACES.map((place, p) => [
        kind.name,
        place.name,
        homes(had[k]![p]!),
        homes(needed[k]![p]!),
        more(had[k]![p]!, needed[k]![p]!),
      ]),
    )}
  />
)

const CannotSay = () => (
  <>
    <h2 class="govuk-heading-m">What this cannot say</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        Kinds of home and distance are published apart. They are put together here as the report gives them
        for England: 37% of children in children’s homes live beyond 20 miles (L635), other kinds alike. An
        inference; a council’s own record would say it exactly.
      </li>
      <li>
        How many homes there are is published for a council’s own foster carers alone. For other kinds, homes
        had are the homes that children live in.
      </li>
      <li>
        For some children a home far away is the right one: with family, or for their safety. No number here
        says how many, and none is a target.
      </li>
      <li>
        The interval holds the past errors of England’s outlook and, for a council, how far councils went
        apart from England in two years. It does not hold what is switched.
      </li>
    </ul>
  </>
)
