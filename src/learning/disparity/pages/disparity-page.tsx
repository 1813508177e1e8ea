import { InsetText, Table } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { addMonths } from '../../../platform/time/day.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { disparityPath, outcomesPath } from '../../paths.ts'
import { BEFORE, type Before, type Entrant, LENSES, type LensKey, type LensRow, look } from '../lens.ts'
import { PLAN_BEFORE_CARE } from '../published.ts'
import { readEntrants } from '../read-entrants.ts'

const YEARS = 3

/** Who was helped before they came into care: by ethnicity, disability, poverty and age. */
export const disparityPage = page({
  path: disparityPath,
  title: 'Who was helped before',
  may: may('analyse'),
  async read(viewer) {
    const from = addMonths(viewer.today, -12 * YEARS)
    return { from, entrants: await readEntrants(viewer, from) }
  },
  trail: () => [{ text: 'How it goes for families and children', href: outcomesPath() }],
  view: ({ from, entrants }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Who was helped before</h1>
        <p class="govuk-body">
          Of the children who came into care since {dayInWords(from)}, how many had a child protection plan,
          or help for the family, before. The review asks whether some groups get less help before things come
          to that (L2566 to L2582).
        </p>
        <InsetText>
          Groups stand in a fixed order. Where 1 to 5 children would be seen, nothing is shown. A difference
          can be chance, or come from something else than the group: ask before you explain.
        </InsetText>
        {(Object.keys(LENSES) as LensKey[]).map((lens) => (
          <LensView lens={lens} entrants={entrants} />
        ))}
        <Published />
      </div>
    </div>
  ),
})

function LensView({ lens, entrants }: { lens: LensKey; entrants: readonly Entrant[] }) {
  const kinds = Object.keys(BEFORE) as Before[]
  const looked = kinds.map((before) => look(entrants, lens, before))
  return (
    <Table
      caption={LENSES[lens].name}
      captionClass="govuk-table__caption--m"
      head={['Group', ...kinds.map((before) => `Had ${BEFORE[before]}`)]}
      rows={looked[0]!.map(({ group }, at) => [group, ...looked.map((rows) => inWords(rows[at]!))])}
      firstCellIsHeader
    />
  )
}

function inWords({ share, apart }: LensRow): string {
  if (!share) return 'Too few to show'
  const { percent, low, high, of } = share
  return `${percent}% of ${of} (chance alone: ${low}% to ${high}%)${apart ? '. Further from all together than chance gives' : ''}`
}

const Published = () => (
  <>
    <Table
      caption="England: had a child protection plan before"
      captionClass="govuk-table__caption--m"
      head={['Group', 'Per cent']}
      rows={PLAN_BEFORE_CARE.map(({ group, percent }) => [group, `${percent}%`])}
      firstCellIsHeader
    />
    <p class="govuk-hint">
      Ahmed, James and others 2022, Department for Education, cited in the review (L2574). Counts were not
      published with it, so no interval can be given.
    </p>
  </>
)
