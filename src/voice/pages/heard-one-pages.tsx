import { KithError } from '../../platform/errors.ts'
import { Button, CheckboxGroup, InsetText } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { readHeard } from '../answers/read-answers.ts'
import { themeFeedback } from '../answers/theme-feedback.ts'
import { answerThemesPath, heardPath, publishedPath } from '../paths.ts'
import { takeBackSaidAndDid } from '../published/publish-said-and-did.ts'
import { readSaidAndDid } from '../published/read-said-and-did.ts'
import { THEMES } from '../words.ts'
import { AnswerView } from './answer-view.tsx'

const trail = () => [{ text: 'What families say', href: heardPath() }]

/** One answer, and what it is about. */
export const answerThemesPage = page({
  path: answerThemesPath,
  title: 'What an answer is about',
  may: may('hear-feedback'),
  async read(viewer, { answer = '' }) {
    const found = (await readHeard(viewer)).answers.find(({ id }) => id === answer)
    if (!found) throw new KithError('not-found', 'There is no such answer, or too few to read any of them.')
    return found
  },
  trail,
  view: (answer, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">What an answer is about</h1>
        <AnswerView answer={answer} />
        <PageForm frame={frame} start={{ themes: answer.themes }}>
          <CheckboxGroup name="themes" label="What is it about?" items={choicesOf(THEMES)} small />
          <Button>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({ operation: themeFeedback, done: () => ({ to: heardPath(), notice: 'It is saved.' }) }),
  },
})

/** Something that is published, with the way to take it back. */
export const publishedPage = page({
  path: publishedPath,
  title: 'You said, we did',
  may: may('hear-feedback'),
  async read(viewer, { published = '' }) {
    const found = (await readSaidAndDid(viewer)).find(({ id }) => id === published)
    if (!found) throw new KithError('not-found', 'It is not published any more.')
    return found
  },
  trail,
  view: ({ theme, said, did }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{THEMES[theme]}</h1>
        <p class="govuk-body">You said: {said}</p>
        <InsetText>We did: {did}</InsetText>
        <PageForm frame={frame}>
          <Button variant="secondary">Take it back</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: takeBackSaidAndDid,
      done: () => ({ to: heardPath(), notice: 'It is taken back.' }),
    }),
  },
})
