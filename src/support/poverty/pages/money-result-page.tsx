import { backTo, familyName, readHead, throughout } from '../../../family-help/index.ts'
import { KithError } from '../../../platform/errors.ts'
import {
  Button,
  DateField,
  MoreFields,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/kit/index.ts'
import { plainPounds } from '../../../platform/money.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { shortDay } from '../../../platform/time/words.ts'
import { may, subject } from '../../../record/access/index.ts'
import { supportPath } from '../../../record/paths.ts'
import { mustBeWhole } from '../../../record/people/withheld-names.ts'
import { moneyResultPath } from '../../paths.ts'
import { MONEY_ANSWERS, MONEY_KINDS } from '../kinds.ts'
import { CALCULATOR_NAMES } from '../places-to-look.ts'
import { type MoneyOffer, readOffers } from '../read-offers.ts'
import { recordMoneyResult } from '../record-money-result.ts'

/** What came of an offer; what stands already is shown, to be put right. */
export const moneyResultPage = page({
  path: moneyResultPath,
  title: 'What came of it',
  may: may('write', subject.family()),
  async read(viewer, { family = '', offer = '' }) {
    const head = await readHead(viewer, family)
    const found = (await readOffers(viewer, family)).find(({ id }) => id === offer)
    if (!found) throw new KithError('not-found', 'There is no such offer for this family.')
    mustBeWhole(throughout(head.withhold, found))
    return { head, offer: found }
  },
  trail: ({ head }) => backTo('Money and support', supportPath({ family: head.id })),
  view: ({ head, offer }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">What came of it: {MONEY_KINDS[offer.kind].toLowerCase()}</h1>
        <p class="govuk-body">
          Offered on {shortDay(offer.on)}. {MONEY_ANSWERS[offer.answer]}.
        </p>
        <PageForm frame={frame} start={{ on: frame.today, ...startOf(offer.result) }}>
          <TextField
            name="weekly"
            label="More income, each week"
            prefix="£"
            width={5}
            inputmode="decimal"
            optional
          />
          <TextField
            name="once"
            label="Money received once"
            prefix="£"
            width={5}
            inputmode="decimal"
            optional
          />
          <TextField name="debt" label="Debt written off" prefix="£" width={5} inputmode="decimal" optional />
          <SelectField
            name="tool"
            label="What was used? (optional)"
            items={CALCULATOR_NAMES.map((name) => ({ value: name, text: name }))}
            emptyText="Choose"
          />
          <TextArea name="words" label="What came of it?" hint="A sentence or two" rows={3} optional />
          <MoreFields summary="It was on another day than today" names={['on']}>
            <DateField name="on" label="When" />
          </MoreFields>
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: recordMoneyResult,
      input: ({ tool, ...values }, params) => ({ ...values, ...(tool ? { tool } : {}), ...params }),
      done: ({ family }) => ({ to: supportPath({ family }), notice: 'It is written down.' }),
    }),
  },
})

function startOf(result: MoneyOffer['result']) {
  if (!result) return {}
  const { weekly, once, debt, ...rest } = result
  const shown = (pence: number) => (pence ? plainPounds(pence) : '')
  return { ...rest, weekly: shown(weekly), once: shown(once), debt: shown(debt) }
}
