import { worriedPath } from '../../front-door/index.ts'
import { KithError } from '../../platform/errors.ts'
import {
  Button,
  Form,
  InsetText,
  Link,
  Panel,
  RadioGroup,
  TextArea,
  TextField,
  YesNoField,
} from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { giveFeedback } from '../answers/give-feedback.ts'
import { type Ask, askOfCode, spelled } from '../asking/read-asks.ts'
import { answerPath, codePath, thanksPath, youSaidPath } from '../paths.ts'
import { ANSWERERS, CONTACTS, HOW_FAR } from '../words.ts'

interface Data {
  code: string
  ask: Pick<Ask, 'about' | 'on'>
}

/** Somebody says how it was: no account, no name. */
export const answerPage = page<Data>({
  path: answerPath,
  inWords: 'Say how it was',
  title: 'How was it?',
  may: may('ask'),
  public: true,
  async read(viewer, { code = '' }) {
    const ask = await askOfCode(viewer, code)
    if (!ask) throw new KithError('not-found', 'There is no such code. Look at the letters again.')
    return { code: spelled(code), ask }
  },
  view: ({ ask }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">How was it?</h1>
        <p class="govuk-body">
          {CONTACTS[ask.about]} on {dayInWords(ask.on)}. Nobody who works with you sees who answers, unless
          you say that they may. It changes nothing about your help.
        </p>
        <InsetText>
          Nobody can get in touch with you because of this. If somebody is not safe,{' '}
          <Link href={worriedPath()}>tell us here</Link>, or call 999 if it is now.
        </InsetText>
        <PageForm frame={frame} start={{ allow: 'no', mayQuote: 'no', bySomebodyElse: 'no' }}>
          <RadioGroup name="helpful" label="Did it help you?" items={choicesOf(HOW_FAR)} />
          <RadioGroup name="respected" label="Were you treated with respect?" items={choicesOf(HOW_FAR)} />
          <TextArea name="words" label="What was good?" rows={3} optional />
          <TextArea name="better" label="What would be better?" rows={3} optional />
          <RadioGroup name="who" label="Who are you?" items={choicesOf(ANSWERERS)} />
          <YesNoField name="allow" label="May those who help you see that it was you?" />
          <YesNoField name="mayQuote" label="May we publish your words, without your name?" />
          <YesNoField name="bySomebodyElse" label="Are you writing this down for somebody who says it?" />
          <Button preventDoubleClick>Send</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: { main: form({ operation: giveFeedback, done: () => ({ to: thanksPath() }) }) },
})

/** A code from paper. */
export const codePage = page({
  path: codePath,
  title: 'Say how it was',
  may: may('ask'),
  public: true,
  async read(viewer, _params, { code }) {
    const found = code ? await askOfCode(viewer, code) : undefined
    return { code: code ?? '', found: found && spelled(code!) }
  },
  view: ({ code, found }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Say how it was</h1>
        {found ? (
          <p class="govuk-body">
            <Link href={answerPath({ code: found })}>Go on with the code {found}</Link>
          </p>
        ) : (
          code && <InsetText>There is no such code. Look at the letters again.</InsetText>
        )}
        <Form method="get" action={codePath()} values={{ code }}>
          <TextField name="code" label="The code on the paper" hint="For example, K4T-92HF" width={10} />
          <Button>Go on</Button>
        </Form>
        <p class="govuk-body">
          <Link href={youSaidPath()}>What families said, and what was done</Link>
        </p>
      </div>
    </div>
  ),
})

export const thanksPage = page({
  path: thanksPath,
  title: 'Thank you',
  may: may('ask'),
  public: true,
  read: async () => undefined,
  view: () => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <Panel title="Thank you">It is sent. Nothing in it leads to you, unless you allowed it.</Panel>
        <p class="govuk-body">
          What families say is read together.{' '}
          <Link href={youSaidPath()}>See what was said, and what was done</Link>.
        </p>
      </div>
    </div>
  ),
})
