import {
  Button,
  CheckboxField,
  CheckboxGroup,
  DateField,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../platform/kit/index.ts'
import { dayParts, toInput } from '../../../platform/pages/form-body.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { lastDay } from '../../../platform/time/period.ts'
import { may, subject } from '../../access/index.ts'
import { ADDRESS_KINDS, choicesOf } from '../../codes.ts'
import { personPath } from '../../paths.ts'
import { type Address, addressesOf } from '../addresses.ts'
import { besidePerson } from '../beside.ts'
import { correctAddress } from '../correct-address.ts'
import { openPerson } from '../front.ts'
import { addAddressPath, correctAddressPath } from '../paths.ts'
import { recordAddress } from '../record-address.ts'

/** Where somebody lives, from a day on; for all who move together. */
export const addAddressPage = page({
  path: addAddressPath,
  inWords: 'Form for an address',
  may: may('write', subject.person()),
  read: async (viewer, { person = '' }) => ({
    person: await openPerson(viewer, person),
    others: (await besidePerson(viewer, person)).people,
  }),
  title: ({ person }) => `Add an address: ${person.name}`,
  trail: ({ person: { id, name } }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ person, others }, frame) => (
    <PageForm frame={frame} start={{ kind: 'home', from: dayParts(frame.today) }}>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{person.name}</span>
        Add an address
      </h1>
      <RadioGroup name="kind" label="What kind of address is it?" items={choicesOf(ADDRESS_KINDS)} inline />
      <AddressFields />
      {others.length > 0 && (
        <CheckboxGroup
          name="with"
          label="Who else lives there from that day?"
          items={others.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <Button preventDoubleClick>Save the address</Button>
    </PageForm>
  ),
  forms: {
    main: form({
      operation: recordAddress,
      input: (body, { person = '' }) => {
        const { with: others = [], ...rest } = toInput(body)
        return { ...rest, people: [person, ...[others].flat()] }
      },
      done: (_, { person = '' }) => ({ to: personPath({ person }), notice: 'The address is on the record.' }),
    }),
  },
})

function AddressFields() {
  return (
    <>
      <TextArea name="lines" label="Address" rows={4} hint="Without the postcode, each part on a line" />
      <TextField name="postcode" label="Postcode" width={10} optional />
      <DateField name="from" label="From which day?" hint="A home before this one ends on that day" />
      <DateField name="lastDay" label="Last day there" hint="Leave it empty while it goes on" optional />
      <CheckboxField
        name="confidential"
        label="Keep it confidential: nobody finds them by it, and it is marked wherever it stands"
      />
    </>
  )
}

/** Puts an address or its dates right. */
export const correctAddressPage = page({
  path: correctAddressPath,
  may: may('write', subject.person()),
  read: async (viewer, { person = '', address = '' }) => ({
    person: await openPerson(viewer, person),
    address: (await addressesOf(viewer, [person])).find(({ id }) => id === address),
  }),
  title: 'Put an address right',
  trail: ({ person: { id, name } }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ person, address }, frame) => (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{person.name}</span>
        {address
          ? 'Put an address right'
          : 'This address is kept in a record that was merged; undo that first'}
      </h1>
      {address && (
        <PageForm frame={frame} start={startOf(address)}>
          <AddressFields />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      )}
    </>
  ),
  forms: {
    main: form({
      operation: correctAddress,
      done: ({ person }) => ({ to: personPath({ person }), notice: 'The address is put right.' }),
    }),
  },
})

const startOf = ({ lines, postcode, period, confidential }: Address) => ({
  lines,
  postcode,
  from: dayParts(period.from),
  lastDay: dayParts(lastDay(period)),
  confidential: confidential ? 'yes' : undefined,
})
