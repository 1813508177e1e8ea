import { Button, DateField, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { sameAs } from '../../access/whole-person.ts'
import { personPath } from '../../paths.ts'
import { openPerson } from '../../people/front.ts'
import { nameOf } from '../../people/person.ts'
import { changeRelationship, endRelationship } from '../change-relationship.ts'
import { relationshipPath } from '../paths.ts'
import { type Tie, tiesOf } from '../relationship.ts'
import { RelationshipFields } from './relationship-fields.tsx'

/** What is known of a relationship, and its end. */
export const relationshipPage = page({
  path: relationshipPath,
  may: may('write', subject.person()),
  read: async (viewer, { person = '', relationship = '' }) => ({
    person: await openPerson(viewer, person),
    tie: (await tiesOf(viewer, await sameAs(viewer, person))).find(({ id }) => id === relationship),
  }),
  title: 'Change a relationship',
  trail: ({ person: { id, name } }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ person, tie }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{person.name}</span>
          {tie ? `${nameOf(tie.to)}, ${tie.word}` : 'This relationship is no longer there'}
        </h1>
        {tie && (
          <>
            <PageForm frame={frame} version={tie.version} start={startOf(tie)}>
              <RelationshipFields />
              <Button preventDoubleClick>Save</Button>
            </PageForm>
            <h2 class="govuk-heading-m">It is no longer so</h2>
            <PageForm frame={frame} name="end" version={tie.version}>
              <DateField name="lastDay" label="On which day was it last so?" />
              <TextField name="reason" label="What happened?" optional />
              <Button variant="secondary">End the relationship</Button>
            </PageForm>
          </>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changeRelationship,
      done: ({ person }) => ({ to: personPath({ person }), notice: 'The relationship is changed.' }),
    }),
    end: form({
      operation: endRelationship,
      done: ({ person }) => ({
        to: personPath({ person }),
        notice: 'The relationship ended. It stays on the record.',
      }),
    }),
  },
})

const startOf = (tie: Tie) => ({
  nature: tie.nature,
  safety: tie.safety,
  parentalResponsibility: tie.parentalResponsibility ? 'yes' : undefined,
  livesWith: tie.livesWith ? 'yes' : undefined,
  countsAsFamily: tie.countsAsFamily === null ? undefined : tie.countsAsFamily ? 'yes' : 'no',
  childsWords: tie.childsWords,
  contactRules: tie.contactRules,
})
