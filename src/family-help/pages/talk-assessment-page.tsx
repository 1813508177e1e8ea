import {
  Button,
  DateField,
  HiddenField,
  InsetText,
  Link,
  MoreFields,
  TextArea,
} from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { shortDay } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { Prose } from '../../record/pages/prose.tsx'
import { addToAssessment } from '../assessment/add-to-assessment.ts'
import { type Answer, readConversation, topicsOf } from '../assessment/read-assessment.ts'
import { topicOf } from '../assessment/topics.ts'
import { readHead, throughout } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { assessmentPath, chooseAssessmentPath, talkPath } from '../paths.ts'

/** Writes what was said: beside each answer that stands, only what is new. */
export const talkPage = page({
  path: talkPath,
  title: 'Write what was said',
  may: may('write', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const said = throughout(head.withhold, await readConversation(viewer, family))
    return { head, topics: topicsOf(said), answers: said.answers }
  },
  trail: ({ head }) => backTo('How things are', assessmentPath({ family: head.id })),
  view: ({ head, topics, answers }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Write what was said</h1>
        <p class="govuk-body">
          Write only what is new. What you leave blank stays as it was.{' '}
          <Link href={chooseAssessmentPath({ family: head.id })}>Talk about other things</Link>
        </p>
        <PageForm frame={frame} start={{ saidOn: frame.today }}>
          {topics.map((topic, at) => (
            <TopicFields topic={topic} at={at} last={answers.get(topic)?.[0]} />
          ))}
          <MoreFields summary="You talked on another day than today" names={['saidOn']}>
            <DateField name="saidOn" label="When you talked" />
          </MoreFields>
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addToAssessment,
      done: ({ family }) => ({ to: assessmentPath({ family }), notice: 'What was said is saved.' }),
    }),
  },
})

function TopicFields({ topic, at, last }: { topic: string; at: number; last: Answer | undefined }) {
  const name = `answers[${at}]`
  const { name: title, question } = topicOf(topic)
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{title}</legend>
      {last && (
        <InsetText>
          <span class="govuk-hint">
            {shortDay(last.saidOn)}, {last.author}
          </span>
          <Prose text={last.answer || last.comment} />
        </InsetText>
      )}
      <HiddenField name={`${name}[topic]`} value={topic} />
      <TextArea
        name={`${name}[answer]`}
        label={last ? 'What has changed?' : question}
        hint="A sentence or two, in their words where you can."
        rows={3}
        optional
      />
      <MoreFields summary="The family wants its own words to stand beside yours" names={[`${name}[comment]`]}>
        <TextArea name={`${name}[comment]`} label="The family’s own words" rows={2} />
      </MoreFields>
    </fieldset>
  )
}
