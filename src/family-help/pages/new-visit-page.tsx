import { Button } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { familyPath } from '../../record/paths.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { VisitFields } from '../parts/visit-fields.tsx'
import { newVisitPath } from '../paths.ts'
import { recordVisit } from '../visits/record-visit.ts'

/** A visit in under a minute: most of it is filled in. */
export const newVisitPage = page({
  path: newVisitPath,
  title: 'Record a visit',
  may: may('write', subject.family()),
  read: (viewer, { family = '' }) => readHead(viewer, family),
  trail: (head) => backTo(familyName(head), familyPath({ family: head.id })),
  view: (head, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Record a visit</h1>
        <PageForm frame={frame} start={{ on: frame.today, place: 'home' }}>
          <VisitFields members={head.members} whenAndWhere="Today, at home" />
          <Button preventDoubleClick>Save the visit</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: recordVisit,
      done: ({ family }) => ({ to: familyPath({ family }), notice: 'The visit is recorded.' }),
    }),
  },
})
