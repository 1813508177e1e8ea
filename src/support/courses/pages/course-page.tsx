import { backTo, familyName, readHead, throughout } from '../../../family-help/index.ts'
import { KithError } from '../../../platform/errors.ts'
import {
  Button,
  DateField,
  Details,
  RadioGroup,
  SummaryList,
  TextArea,
  TextField,
} from '../../../platform/kit/index.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, subject } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { supportPath } from '../../../record/paths.ts'
import { isWithheld } from '../../../record/people/withheld-names.ts'
import { coursePath } from '../../paths.ts'
import { CAME_OF_IT } from '../came-of-it.ts'
import { interventionOf } from '../catalogue.ts'
import { endCourse } from '../end-course.ts'
import { type Course, readCourses } from '../read-courses.ts'

/** One course: since when, for whom, and how it went. */
export const coursePage = page({
  path: coursePath,
  inWords: 'A course of the family',
  may: may('read', subject.family()),
  async read(viewer, { family = '', course = '' }) {
    const head = await readHead(viewer, family)
    const found = (await readCourses(viewer, family)).find(({ id }) => id === course)
    if (!found) throw new KithError('not-found', 'There is no such course of this family.')
    return { head, course: throughout(head.withhold, found) }
  },
  title: ({ course }) => interventionOf(course.intervention).name,
  trail: ({ head }) => backTo('Money and support', supportPath({ family: head.id })),
  view: ({ head, course }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">{interventionOf(course.intervention).name}</h1>
        <SummaryList
          rows={[
            { key: 'Since', value: `${dayInWords(course.beganOn)}, written down by ${course.author}` },
            course.forWhom && { key: 'Who takes part', value: course.forWhom },
            course.different && { key: 'Different this time', value: course.different },
            course.endedOn && { key: 'Until', value: dayInWords(course.endedOn) },
            course.sessions !== null && { key: 'Sessions', value: course.sessions },
            course.cameOfIt && { key: 'What came of it', value: CAME_OF_IT[course.cameOfIt] },
            course.words && { key: 'In their words', value: course.words },
          ]}
        />
        {!isWithheld(course) &&
          (course.endedOn ? (
            <Details summary="Put this right" open={frame.form.errors.length > 0}>
              <EndForm course={course} frame={frame} />
            </Details>
          ) : (
            <>
              <h2 class="govuk-heading-m">How did it go?</h2>
              <EndForm course={course} frame={frame} />
            </>
          ))}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: endCourse,
      done: ({ family }) => ({
        to: supportPath({ family }),
        notice: 'It is written down once. The plan’s review and the letter at the end show it.',
      }),
    }),
  },
})

const EndForm = ({ course, frame }: { course: Course; frame: Frame }) => (
  <PageForm
    frame={frame}
    version={course.version}
    start={{ ...course, on: course.endedOn ?? frame.today, sessions: course.sessions ?? undefined }}
  >
    <TextField name="sessions" label="How many sessions were there?" width={3} inputmode="numeric" />
    <RadioGroup name="cameOfIt" label="What do they say came of it?" items={choicesOf(CAME_OF_IT)} small />
    <TextArea name="words" label="In their words" hint="A sentence or two" rows={2} optional />
    <DateField name="on" label="Last day" />
    <Button preventDoubleClick>Save</Button>
  </PageForm>
)
