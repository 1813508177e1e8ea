import type { Shown } from '../../engines/statistics/suppress.ts'
import { InsetText, Table, WideTable } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { OFFER_KINDS } from '../offers/kinds.ts'
import { type Done, whatOffersDo } from '../offers/what-offers-do.ts'
import { offersPath, whatOffersDoPath } from '../paths.ts'

/** Numbers for learning: how often, how many, did it help. No target, no ranking. */
export const whatOffersDoPage = page({
  path: whatOffersDoPath,
  title: 'What we learn from offers to everybody',
  may: may('keep-community'),
  trail: () => [{ text: 'Offers to everybody', href: offersPath() }],
  read: whatOffersDo,
  view: (done) => (
    <>
      <h1 class="govuk-heading-l">What we learn from offers to everybody</h1>
      <p class="govuk-body">
        The last twelve months, counted when you open this page. Heads are counted each time: whoever comes
        weekly counts weekly. None of it is a target.
      </p>
      {done.length === 0 ? (
        <p class="govuk-body">Nothing was held and counted yet.</p>
      ) : (
        <WideTable label="What was held">
          <Table
            head={[
              'Kind',
              numeric('Times held'),
              numeric('Adults'),
              numeric('Children and young people'),
              numeric('First time'),
              'Said that it helped',
            ]}
            rows={done.map(cells)}
          />
        </WideTable>
      )}
      <InsetText>
        Counts of 1 to 5 are not shown, and one more with them where it could be worked out. Who answers is
        often who liked it: ask those who did not come back.
      </InsetText>
    </>
  ),
})

const numeric = (text: string) => ({ text, format: 'numeric' })

const cells = ({ kind, sessions, adults, children, firstTime, helped }: Done) => [
  OFFER_KINDS[kind],
  numeric(String(sessions)),
  numeric(inWords(adults)),
  numeric(inWords(children)),
  numeric(inWords(firstTime)),
  helped
    ? `${helped.percent}% of ${helped.of} who answered; with so many, chance alone can give ${helped.low}% to ${helped.high}%`
    : 'Too few answered to show',
]

function inWords(count: Shown): string {
  if (count === 'small') return 'Fewer than 6'
  return count === 'hidden with another' ? 'Not shown' : count.toLocaleString('en-GB')
}
