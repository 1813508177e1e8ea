import { Button, InsetText, Link, SelectField, TextArea } from '../../platform/kit/index.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { type Answer, FEWEST, readHeard } from '../answers/read-answers.ts'
import { answerThemesPath, heardPath, publishedPath, youSaidPath } from '../paths.ts'
import { publishSaidAndDid } from '../published/publish-said-and-did.ts'
import { readSaidAndDid, type SaidAndDid } from '../published/read-said-and-did.ts'
import { THEMES, type Theme } from '../words.ts'
import { AnswerView } from './answer-view.tsx'

/** What families say, read together; and what is published of it. */
export const heardPage = page({
  path: heardPath,
  title: 'What families say',
  may: may('hear-feedback'),
  read: async (viewer) => ({ heard: await readHeard(viewer), published: await readSaidAndDid(viewer) }),
  view: ({ heard, published }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">What families say</h1>
        <p class="govuk-body">
          From the last year, in no order. Nothing here leads to who said it.{' '}
          <Link href={youSaidPath()}>What is published</Link>
        </p>
        {heard.answers.length === 0 && (
          <p class="govuk-body">Fewer than {FEWEST} answers so far: they are read out when there are more.</p>
        )}
        <Themes answers={heard.answers} />
        {heard.answers.map((answer, at) => (
          <>
            <AnswerView answer={answer} />
            <p class="govuk-body">
              <Link href={answerThemesPath({ answer: answer.id })}>
                {answer.themes.length
                  ? `About: ${answer.themes.map((theme) => THEMES[theme].toLowerCase()).join('; ')}`
                  : 'Say what it is about'}
                <span class="govuk-visually-hidden"> (answer {at + 1})</span>
              </Link>
            </p>
          </>
        ))}
        <Publishing published={published} frame={frame} />
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: publishSaidAndDid,
      done: () => ({ to: heardPath(), notice: 'It is published.' }),
    }),
  },
})

function Themes({ answers }: { answers: readonly Answer[] }) {
  const many = (theme: Theme) => answers.filter(({ themes }) => themes.includes(theme)).length
  const common = (Object.keys(THEMES) as Theme[]).filter((theme) => many(theme) >= FEWEST)
  if (common.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">What is said most</h2>
      <ul class="govuk-list govuk-list--bullet">
        {common.map((theme) => (
          <li>
            {THEMES[theme]}: {many(theme)} answers
          </li>
        ))}
      </ul>
    </>
  )
}

const Publishing = ({ published, frame }: { published: readonly SaidAndDid[]; frame: Frame }) => (
  <>
    <h2 class="govuk-heading-m">You said, we did</h2>
    <PageForm frame={frame}>
      <SelectField name="theme" label="What is it about?" items={choicesOf(THEMES)} emptyText="Choose" />
      <TextArea
        name="said"
        label="What did families say?"
        hint="In words that lead to nobody; quote only what may be quoted"
        rows={2}
      />
      <TextArea name="did" label="What was done, or why not?" rows={3} />
      <Button preventDoubleClick>Publish</Button>
    </PageForm>
    {published.map(({ id, said, did }) => (
      <InsetText>
        “{said}” {did} <Link href={publishedPath({ published: id })}>Look at it, or take it back</Link>
      </InsetText>
    ))}
  </>
)
