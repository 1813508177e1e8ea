import type { Head } from '../../family-help/index.ts'
import { Button, Link, Table } from '../../platform/kit/index.ts'
import { shortDay } from '../../platform/time/words.ts'
import { moneyResultPath, offerPath } from '../paths.ts'
import { CHECK, MONEY_ANSWERS, MONEY_KINDS } from '../poverty/kinds.ts'
import type { MoneyOffer } from '../poverty/read-offers.ts'
import { gainsInWords } from '../poverty/record-money-result.ts'

/** Help with money: what was offered, and what came of it. */
export function MoneyPart({ head, offers }: { head: Head; offers: readonly MoneyOffer[] }) {
  const family = head.id
  const checked = offers.some(({ kind }) => kind === CHECK)
  return (
    <>
      <h2 class="govuk-heading-m">Help with money</h2>
      {!checked && (
        <p class="govuk-body">A benefits check was not offered yet. Every family is offered one.</p>
      )}
      <Button href={offerPath({ family })} variant="secondary">
        Offer help with money
      </Button>
      {offers.length > 0 && (
        <Table
          head={['Day', 'Offered', 'They said', 'What came of it']}
          rows={offers.map(({ id, on, kind, answer, result }) => [
            shortDay(on),
            MONEY_KINDS[kind],
            MONEY_ANSWERS[answer],
            <Link href={moneyResultPath({ family, offer: id })}>
              {result ? gainsInWords(result) || result.words : 'Write it down'}
              <span class="govuk-visually-hidden">: {MONEY_KINDS[kind].toLowerCase()}</span>
            </Link>,
          ])}
        />
      )}
    </>
  )
}
