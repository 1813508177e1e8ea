import { Button, DateField, SelectField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { choicesOf } from '../../codes.ts'
import { familyPath, personPath } from '../../paths.ts'
import { NewPersonFields } from '../../people/pages/add-person-page.tsx'
import { MayBeKnown, readKnown } from '../../people/pages/may-be-known.tsx'
import { STATED_KINDS } from '../../relationships/kinds.ts'
import { addFamilyMember } from '../change-family.ts'
import { readFamily } from '../family.ts'
import { addMemberPath } from '../paths.ts'

/** Adds somebody to a family; who may be known already is shown before anything is saved. */
export const addMemberPage = page({
  path: addMemberPath,
  inWords: 'Form to add somebody to the family',
  may: may('write', subject.family()),
  read: async (viewer, { family = '' }, _query, typed) => ({
    family: await readFamily(viewer, family),
    known: await readKnown(viewer, typed),
  }),
  title: ({ family }) => `Add somebody to the ${family.name} family`,
  trail: ({ family: { id, name } }) => [{ text: `${name} family`, href: familyPath({ family: id }) }],
  view: ({ family, known }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Add somebody to the {family.name} family</h1>
        <PageForm frame={frame}>
          <MayBeKnown
            {...known}
            hint="Choose one to add them to the family: nobody is added to the record twice."
          />
          <NewPersonFields />
          <SelectField
            name="relatedTo"
            label="Whom in the family are they related to?"
            items={family.members.flatMap((one) =>
              one.restricted ? [] : [{ value: one.id, text: one.name }],
            )}
            emptyText="Choose somebody, or leave it for later"
          />
          <SelectField
            name="kind"
            label="What are they to that person?"
            items={choicesOf(STATED_KINDS)}
            emptyText="Choose, or leave it for later"
          />
          <DateField name="from" label="In the family since when?" hint="Leave it empty for today" optional />
          <Button preventDoubleClick>Add to the family</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addFamilyMember,
      done: ({ person }) => ({ to: personPath({ person }), notice: 'They are in the family on the record.' }),
    }),
  },
})
