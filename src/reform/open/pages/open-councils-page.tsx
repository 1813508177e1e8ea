import { Button, Select } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { beside } from '../../comparison/beside.ts'
import { YEARS, type Year } from '../../comparison/facts/three-years.ts'
import { FunnelDrawing } from '../../comparison/funnel-drawing.tsx'
import { funnelOf } from '../../comparison/funnel-of.ts'
import { INDICATORS, type IndicatorKey, indicatorKeys, unitOf } from '../../comparison/indicators.ts'
import { Areas } from '../../comparison/pages/indicator-page.tsx'
import { places, Source } from '../../comparison/pages/parts.tsx'
import { openCouncilsPath } from '../paths.ts'
import { OpenNav } from './open-nav.tsx'

/** Councils side by side for anybody, from published figures: by name, with intervals, without ranks or targets. */
export const openCouncilsPage = page({
  path: openCouncilsPath,
  title: 'Councils side by side',
  may: may('read-published'),
  public: true,
  read: async (_viewer, _params, query) => {
    const key: IndicatorKey = indicatorKeys.find((each) => each === query.indicator) ?? 'inCare'
    const year: Year = YEARS.find((each) => String(each) === query.year) ?? 2025
    return beside(key, year)
  },
  view: (all) => (
    <>
      <h1 class="govuk-heading-l">Councils side by side</h1>
      <OpenNav here={openCouncilsPath()} />
      <form method="get" action={openCouncilsPath()}>
        <Select
          name="indicator"
          label="What to show"
          value={all.key}
          items={indicatorKeys.map((key) => ({ value: key, text: INDICATORS[key].name }))}
        />
        <Select
          name="year"
          label="Year to 31 March"
          value={String(all.year)}
          items={YEARS.map((year) => ({ value: String(year), text: String(year) }))}
        />
        <Button>Show</Button>
      </form>
      <h2 class="govuk-heading-m">
        {INDICATORS[all.key].name}, {all.year}
      </h2>
      <FunnelDrawing {...funnelOf(all, undefined, [])} />
      <p class="govuk-body">
        England: {places(all.england)} {unitOf(INDICATORS[all.key])}. Most differences between councils are
        differences between places and chance, not better or worse work. No number here is a target, and
        nothing is sorted by size.
      </p>
      <Areas title="All councils, by name" areas={all.areas} all={all} />
      {all.leftOut.length > 0 && (
        <p class="govuk-body">
          Left out, because the figure is not published or about one to five children:{' '}
          {all.leftOut.join('; ')}.
        </p>
      )}
      <Source />
    </>
  ),
})
