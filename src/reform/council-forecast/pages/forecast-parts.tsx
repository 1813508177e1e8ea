import { Table, WideTable } from '../../../platform/kit/index.ts'
import { aheadInWords, type Forecast } from '../shown.ts'

const figure = (text: string) => ({ text, format: 'numeric' })
const percent = (share: number) => `${Math.round(100 * share)}%`

/** How each method did on the council's own past. */
export function Tried({ forecast: { past, method } }: { forecast: Forecast }) {
  if (!past)
    return (
      <p class="govuk-body">
        There are too few years here to try methods on the past, so the fitted model is used. Read the
        interval, not the middle.
      </p>
    )
  return (
    <>
      <h2 class="govuk-heading-m">How each method did in the past</h2>
      <p class="govuk-body">
        Each was tried from {past.origins.length} past years, {aheadInWords(past)}, knowing only what was
        known then.{' '}
        {past.errors.some((each) => each.method.includes('review'))
          ? 'The review’s rule is shown with the others and never used as the forecast.'
          : 'The review’s rule needs more years than there are here; it would not be used as the forecast.'}{' '}
        Used here: {method.toLowerCase()}.
      </p>
      <Table
        caption="Mean error of each method"
        captionClass="govuk-visually-hidden"
        head={['Method', { text: 'Off by, on average', format: 'numeric' }]}
        rows={past.errors.map((each) => [each.method, figure(`${(100 * each.meanError).toFixed(1)}%`)])}
      />
    </>
  )
}

/** What makes the forecast uncertain, year by year. */
export function Shares({ years }: { years: Forecast['years'] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Where the uncertainty comes from</h2>
      <p class="govuk-body">
        Rates: they are known only from the children who were here. Chance: the same rates can turn out
        differently. Choice of method: another good method says something else. The three make up the whole.
      </p>
      <WideTable label="Where the uncertainty comes from">
        <Table
          caption="Share of each in the uncertainty"
          captionClass="govuk-visually-hidden"
          head={[
            '31 March',
            ...['Forecast', '80% interval', 'Rates', 'Chance', 'Choice of method'].map((text) =>
              figure(text),
            ),
          ]}
          rows={years.map(({ year, middle, low, high, shares }) => [
            String(year),
            figure(String(Math.round(middle))),
            figure(`${Math.round(low)} to ${Math.round(high)}`),
            figure(percent(shares.rates)),
            figure(percent(shares.chance)),
            figure(percent(shares.structure)),
          ])}
        />
      </WideTable>
    </>
  )
}

/** What goes with leaving care, for the council as a whole. */
export function Effects({ effects }: { effects: Forecast['effects'] }) {
  if (effects.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">What goes with leaving care before 18</h2>
      <p class="govuk-body">
        Against children of 5 to 9 who have been in care for six months to two years. It describes the
        council; it does not say why, and it scores no child. Rows that rest on fewer than six children are
        left out.
      </p>
      <WideTable label="What goes with leaving care">
        <Table
          caption="How much more or less often"
          captionClass="govuk-visually-hidden"
          head={['Children', figure('Times as often'), figure('95% interval')]}
          rows={effects.map(({ name, ratio, interval: [low, high] }) => [
            name[0]!.toUpperCase() + name.slice(1),
            figure(ratio.toFixed(2)),
            figure(`${low.toFixed(2)} to ${high.toFixed(2)}`),
          ])}
        />
      </WideTable>
    </>
  )
}
