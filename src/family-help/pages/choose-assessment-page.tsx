import { Button, CheckboxGroup, RadioGroup, TextArea } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { chooseAssessment, DEPTHS } from '../assessment/choose-assessment.ts'
import { readConversation } from '../assessment/read-assessment.ts'
import { suggestTopics, TOPICS } from '../assessment/topics.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { assessmentPath, chooseAssessmentPath } from '../paths.ts'

const topics = Object.entries(TOPICS).map(([value, { name, question }]) => ({
  value,
  text: name,
  hint: question,
}))
/** Fits the conversation to the family: what to talk about, how deep. */
export const chooseAssessmentPage = page({
  path: chooseAssessmentPath,
  title: 'What to talk about',
  may: may('lead', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const { chosen } = await readConversation(viewer, family)
    const children = head.members.filter((one) => !one.restricted && one.child)
    return { head, chosen, suggested: suggestTopics(children) }
  },
  trail: ({ head }) => backTo('How things are', assessmentPath({ family: head.id })),
  view: ({ head, chosen, suggested }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">What to talk about</h1>
        <p class="govuk-body">
          Choose with the family. Leave out what does not matter to them; you can change this at any time.
        </p>
        <PageForm
          frame={frame}
          version={chosen?.version}
          start={chosen ? { ...chosen } : { topics: suggested, depth: 'light' }}
        >
          <CheckboxGroup
            name="topics"
            label="Topics"
            labelSize="m"
            hint={chosen ? undefined : 'Ticked are those that suit the children’s ages and needs.'}
            items={topics}
            small
          />
          <RadioGroup name="depth" label="How deep" labelSize="m" items={choicesOf(DEPTHS)} />
          <TextArea name="why" label="Why so" rows={2} optional />
          <Button>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: chooseAssessment,
      done: ({ family }) => ({ to: assessmentPath({ family }), notice: 'What you talk about is saved.' }),
    }),
  },
})
