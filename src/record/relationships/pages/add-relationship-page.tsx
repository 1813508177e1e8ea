import { Button, DateField, SelectField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { choicesOf } from '../../codes.ts'
import { addMemberPath } from '../../families/paths.ts'
import { personPath } from '../../paths.ts'
import { besidePerson } from '../../people/beside.ts'
import { openPerson } from '../../people/front.ts'
import { calledOf } from '../../people/person.ts'
import { addRelationship } from '../change-relationship.ts'
import { STATED_KINDS } from '../kinds.ts'
import { addRelationshipPath } from '../paths.ts'
import { RelationshipFields } from './relationship-fields.tsx'

/** Says how two people of a family stand to each other. */
export const addRelationshipPage = page({
  path: addRelationshipPath,
  inWords: 'Form for a relationship',
  may: may('write', subject.person()),
  read: async (viewer, { person = '' }) => ({
    person: await openPerson(viewer, person),
    ...(await besidePerson(viewer, person)),
  }),
  title: ({ person }) => `Add a relationship: ${person.name}`,
  trail: ({ person: { id, name } }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ person, people: others, families }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{person.name}</span>
          Add a relationship
        </h1>
        {families.map((family) => (
          <p class="govuk-body">
            Somebody who is not in the {family.name} family yet is{' '}
            <a class="govuk-link" href={addMemberPath({ family: family.id })}>
              added to it first
            </a>
            .
          </p>
        ))}
        {others.length === 0 ? (
          <p class="govuk-body">There is nobody else in a family of theirs on the record.</p>
        ) : (
          <PageForm frame={frame} start={{ nature: 'biological', safety: 'not-known' }}>
            <SelectField
              name="other"
              label="Who is it?"
              items={others.map(({ id, name }) => ({ value: id, text: name }))}
              emptyText="Choose somebody"
            />
            <SelectField
              name="kind"
              label={`What are they to ${calledOf(person)}?`}
              items={choicesOf(STATED_KINDS)}
              emptyText="Choose"
            />
            <DateField name="from" label="Since when?" hint="Leave it empty if it is not known" optional />
            <RelationshipFields />
            <Button preventDoubleClick>Save</Button>
          </PageForm>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addRelationship,
      done: ({ person }) => ({ to: personPath({ person }), notice: 'The relationship is on the record.' }),
    }),
  },
})
