import { backTo, familyName, readHead } from '../../../family-help/index.ts'
import {
  Button,
  CheckboxGroup,
  DateField,
  MoreFields,
  RadioGroup,
  TextField,
} from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { supportPath } from '../../../record/paths.ts'
import { offerPath } from '../../paths.ts'
import { CHECK, MONEY_ANSWERS, MONEY_KINDS } from '../kinds.ts'
import { offerMoneyHelp } from '../offer-money-help.ts'
import { PlacesView } from './places-view.tsx'

/** Help with money, offered as to every family. */
export const offerPage = page({
  path: offerPath,
  title: 'Help with money',
  may: may('write', subject.family()),
  read: (viewer, { family = '' }) => readHead(viewer, family),
  trail: ({ id }) => backTo('Money and support', supportPath({ family: id })),
  view: (head, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Help with money</h1>
        <p class="govuk-body">
          We offer a benefits check to every family, whoever they are: many are entitled to more than they
          get. Nothing is read into a yes or a no.
        </p>
        <PageForm frame={frame} start={{ on: frame.today, kinds: [CHECK], answer: 'yes' }}>
          <CheckboxGroup name="kinds" label="What did you offer?" items={choicesOf(MONEY_KINDS)} small />
          <RadioGroup name="answer" label="What did they say?" items={choicesOf(MONEY_ANSWERS)} small />
          <TextField name="words" label="In a few words" optional />
          <MoreFields summary="It was on another day than today" names={['on']}>
            <DateField name="on" label="When" />
          </MoreFields>
          <Button preventDoubleClick>Save</Button>
        </PageForm>
        <PlacesView />
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: offerMoneyHelp,
      done: ({ family }) => ({ to: supportPath({ family }), notice: 'It is written down.' }),
    }),
  },
})
