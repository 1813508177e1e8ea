import type { Shown } from '../../../engines/statistics/suppress.ts'
import { InsetText, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { continuityReportPath, homePath } from '../../paths.ts'
import { MEASURES, readReport, SIZES } from '../read-report.ts'

/** How whole the help is, over all families. Numbers to talk about: no target, no team beside another. */
export const continuityReportPage = page({
  path: continuityReportPath,
  title: 'How whole the help is, for all families',
  may: may('analyse'),
  read: readReport,
  trail: () => [{ text: 'Home', href: homePath() }],
  view: ({ since, families, spreads }) => (
    <>
      <h1 class="govuk-heading-l">How whole the help is</h1>
      <p class="govuk-body">
        {families > 0 && families < 6 ? 'Fewer than six' : families} families were helped since{' '}
        {dayInWords(since)}. Counted over all of their help that this record knows: how many families had
        none, one, two of something. What was before a council came to Kith is in it only as far as files
        brought it in.
      </p>
      <WideTable label="Families, by how often">
        <Table
          caption="Families, by how often"
          captionClass="govuk-table__caption--m"
          firstCellIsHeader
          head={['', ...SIZES.map((size) => ({ text: size, format: 'numeric' as const }))]}
          rows={spreads.map(({ of, counts }) => [
            MEASURES[of],
            ...counts.map((count) => ({ text: inWords(count), format: 'numeric' as const })),
          ])}
        />
      </WideTable>
      <InsetText>
        The review met a mother with four plans and eight to twelve social workers in five years (L2612 to
        L2715). There is no target here: a family may need somebody else, and says so. Counts of 1 to 5 are
        not shown, and one more with them where it could be worked out.
      </InsetText>
    </>
  ),
})

const inWords = (count: Shown): string =>
  count === 'small' ? 'Fewer than 6' : count === 'hidden with another' ? 'Not shown' : `${count}`
