import { backTo, familyName, readHead, throughout } from '../../../family-help/index.ts'
import { KithError } from '../../../platform/errors.ts'
import { Alert, Button, DateField, MoreFields, TextArea, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../../record/access/index.ts'
import { beginCoursePath, coursePath, coursesPath } from '../../paths.ts'
import { beginCourse } from '../begin-course.ts'
import { CATALOGUE, type InterventionKey, interventionOf } from '../catalogue.ts'
import { warningBefore } from '../match.ts'
import { readCourses } from '../read-courses.ts'

/** A course begins; where it did not help before, with what is different this time. */
export const beginCoursePage = page({
  path: beginCoursePath,
  inWords: 'Form to begin a course',
  may: may('write', subject.family()),
  async read(viewer, { family = '', intervention = '' }) {
    if (!Object.hasOwn(CATALOGUE, intervention))
      throw new KithError('not-found', 'There is no such course. Choose one from the catalogue.')
    const key = intervention as InterventionKey
    const head = await readHead(viewer, family)
    const before = throughout(head.withhold, await readCourses(viewer, family))
    return { head, about: interventionOf(key), warning: warningBefore(key, before) }
  },
  title: ({ about }) => `Begin: ${about.name}`,
  trail: ({ head }) => backTo('Courses that may fit', coursesPath({ family: head.id })),
  view: ({ head, about, warning }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Begin: {about.name}</h1>
        <p class="govuk-body">
          {about.what}. {about.dose}.
        </p>
        {warning && (
          <Alert variant="warning" title="They did this before">
            {warning}
          </Alert>
        )}
        <PageForm frame={frame} start={{ on: frame.today }}>
          {warning && (
            <TextArea
              name="different"
              label="What is different this time?"
              hint="A sentence or two"
              rows={2}
            />
          )}
          <TextField name="forWhom" label="Who takes part?" optional />
          <MoreFields summary="It begins on another day than today" names={['on']}>
            <DateField name="on" label="When" />
          </MoreFields>
          <Button preventDoubleClick>Begin</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: beginCourse,
      done: ({ family, course }) => ({ to: coursePath({ family, course }), notice: 'It is written down.' }),
    }),
  },
})
