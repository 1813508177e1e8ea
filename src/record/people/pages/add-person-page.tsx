import { Button, CheckboxField, Details, TextArea, TextField, useForm } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../access/index.ts'
import { personPath } from '../../paths.ts'
import { searchPath } from '../../search/paths.ts'
import { addPerson } from '../add-person.ts'
import { addPersonPath } from '../paths.ts'
import { NameFields, NEEDS, NeedsFields } from './about-fields.tsx'
import { MayBeKnown, readKnown } from './may-be-known.tsx'

/** Brings somebody into the record. Who may be known already is shown before anything is saved. */
export const addPersonPage = page({
  path: addPersonPath,
  title: 'Add a person',
  may: may('add-people'),
  read: (viewer, _params, _query, typed) => readKnown(viewer, typed),
  trail: () => [{ text: 'Search', href: searchPath() }],
  view: (known, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Add a person</h1>
        <p class="govuk-body">
          A name is enough to begin with. What you do not know yet can be added when you learn it.
        </p>
        <PageForm frame={frame}>
          <MayBeKnown {...known} />
          <NewPersonFields />
          <Button preventDoubleClick>Add this person</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addPerson,
      done: ({ person, added }) => ({
        to: personPath({ person }),
        notice: added
          ? 'They are on the record now.'
          : 'This is the record that was there. Nothing was added.',
      }),
    }),
  },
})

/** What may be said of somebody who comes into the record. */
export function NewPersonFields() {
  const { errors } = useForm()
  const hasWork = errors.some(({ path }) => (NEEDS as readonly string[]).includes(String(path[0])))
  return (
    <>
      <NameFields />
      <TextField name="nhsNumber" label="NHS number" width={20} inputmode="numeric" optional />
      <TextField name="upn" label="Unique pupil number" width={20} optional />
      <TextArea name="addressLines" label="Home address" rows={3} optional />
      <TextField name="postcode" label="Postcode" width={10} optional />
      <CheckboxField name="confidentialAddress" label="Keep this address confidential" />
      <Details summary="Language, needs and how to reach them" open={hasWork}>
        <NeedsFields />
      </Details>
    </>
  )
}
