import { Button, HiddenField, RadioGroup, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { choicesOf } from '../../codes.ts'
import { personPath } from '../../paths.ts'
import { may, purposePath } from '../may.ts'
import { PURPOSES, statePurpose } from '../state-purpose.ts'
import { backTo, readWhose, WhoseRecord } from './whose-record.tsx'

/** Before a record outside one's own work is opened: why? */
export const statePurposePage = page({
  path: purposePath,
  title: 'Why do you need this record?',
  may: may('state-purpose'),
  read: (viewer, { person = '' }) => readWhose(viewer, person),
  view: (whose, frame) => (
    <PageForm frame={frame}>
      <h1 class="govuk-heading-l">Why do you need this record?</h1>
      <WhoseRecord whose={whose} />
      <p class="govuk-body">
        What you choose is kept with your name. The family can ask who has looked, and why.
      </p>
      <RadioGroup name="purpose" label="Choose one" items={choicesOf(PURPOSES)} />
      <TextField name="reason" label="Anything to add (optional)" />
      <HiddenField name="_from" value={frame.query.from} />
      <Button>Open the record</Button>
    </PageForm>
  ),
  forms: {
    main: form({
      operation: statePurpose,
      done: ({ person }, _, { _from }) => ({ to: backTo(_from, personPath({ person })) }),
    }),
  },
})
