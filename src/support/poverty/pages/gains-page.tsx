import { InsetText, SummaryList } from '../../../platform/kit/index.ts'
import { poundsOf } from '../../../platform/money.ts'
import { page } from '../../../platform/pages/page.ts'
import { ShareInWords } from '../../../platform/pages/share-in-words.tsx'
import { addMonths } from '../../../platform/time/day.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { gainsPath } from '../../paths.ts'
import { readGains } from '../read-gains.ts'

/** What help with money came to in a year. */
export const gainsPage = page({
  path: gainsPath,
  title: 'What help with money came to',
  may: may('analyse'),
  async read(viewer) {
    const from = addMonths(viewer.today, -12)
    return { from, ...(await readGains(viewer, from)) }
  },
  view: ({ from, offered, came }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">What help with money came to</h1>
        <h2 class="govuk-heading-m">Offered a benefits check</h2>
        <ShareInWords share={offered} says="of the families who are helped today, one was offered" />
        <h2 class="govuk-heading-m">Since {dayInWords(from)}</h2>
        {came ? (
          <SummaryList
            rows={[
              { key: 'Families who gained', value: came.families },
              { key: 'More income each week, together', value: poundsOf(came.weekly) },
              { key: 'Received once', value: poundsOf(came.once) },
              { key: 'Debt written off', value: poundsOf(came.debt) },
            ]}
          />
        ) : (
          <p class="govuk-body">Fewer than five families: nothing is shown.</p>
        )}
        <InsetText>
          As workers wrote it down with the family; not checked against awards. None of it is a target.
        </InsetText>
      </div>
    </div>
  ),
})
