import { backTo, familyName, type Head, readHead, throughout } from '../../../family-help/index.ts'
import { KithError } from '../../../platform/errors.ts'
import {
  Button,
  Details,
  FileField,
  Link,
  RadioGroup,
  SummaryList,
  Table,
  TextArea,
  TextField,
} from '../../../platform/kit/index.ts'
import { plainPounds, poundsOf } from '../../../platform/money.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords, shortDay } from '../../../platform/time/words.ts'
import { may, mayEver, subject } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { LARGEST } from '../../../record/documents/check-file.ts'
import { documentPath } from '../../../record/documents/index.ts'
import { uploaded } from '../../../record/documents/uploaded.ts'
import { supportPath } from '../../../record/paths.ts'
import { isWithheld } from '../../../record/people/withheld-names.ts'
import { spendingPath } from '../../paths.ts'
import { answerSpending } from '../answer-spending.ts'
import { correctSpending } from '../correct-spending.ts'
import { keepReceipt } from '../keep-receipt.ts'
import { SPENDING_KINDS } from '../kinds.ts'
import { readSpendings, type Spending } from '../read-spendings.ts'
import { ANSWERS, STATES } from '../state.ts'
import { takeBackSpending } from '../take-back-spending.ts'

/** One spending: what it is for, what was answered, what it came to, its receipt; and the ways to go on. */
export const spendingPage = page({
  path: spendingPath,
  inWords: 'Money that was spent or asked for',
  may: may('read', subject.family()),
  uploads: LARGEST,
  async read(viewer, { family = '', spending = '' }) {
    const head = await readHead(viewer, family)
    const [found] = await readSpendings(viewer, { family, spending })
    if (!found) throw new KithError('not-found', 'There is no such spending for this family.')
    return { head, spending: throughout(head.withhold, found) }
  },
  title: ({ spending }) => `${poundsOf(spending.asked)}: ${SPENDING_KINDS[spending.kind].toLowerCase()}`,
  trail: ({ head }) => backTo('Money and support', supportPath({ family: head.id })),
  view: (data, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(data.head)}</span>
        <h1 class="govuk-heading-l">
          {poundsOf(data.spending.asked)}: {data.spending.what}
        </h1>
        <Facts {...data} />
        {!isWithheld(data.spending) && <Ways {...data} frame={frame} />}
      </div>
    </div>
  ),
  forms: {
    answer: form({
      operation: answerSpending,
      done: ({ family, spending }) => ({
        to: spendingPath({ family, spending }),
        notice: 'Your answer is given.',
      }),
    }),
    correct: form({
      operation: correctSpending,
      done: ({ family, spending }) => ({
        to: spendingPath({ family, spending }),
        notice: 'It is put right.',
      }),
    }),
    takeBack: form({
      operation: takeBackSpending,
      done: ({ family }) => ({ to: supportPath({ family }), notice: 'It is taken back.' }),
    }),
    receipt: form({
      operation: keepReceipt,
      input: ({ content }, { family = '', spending = '' }) => ({ family, spending, ...uploaded(content) }),
      done: ({ family, spending }) => ({
        to: spendingPath({ family, spending }),
        notice: 'The receipt is kept.',
      }),
    }),
  },
})

interface Data {
  head: Head
  spending: Spending
}

function Facts({ spending }: Data) {
  const { kind, goal, asker, askedOn, state, spent, answer, receipts, postings } = spending
  const corrected = postings.length > 1
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Where it stands', value: STATES[state] },
          { key: 'Spent', value: poundsOf(spent) },
          { key: 'For', value: SPENDING_KINDS[kind] },
          goal !== null && { key: 'Goal', value: goal },
          { key: 'By', value: `${asker}, ${dayInWords(askedOn)}` },
          answer?.reason && { key: 'Why', value: answer.reason },
          answer?.wayOn && { key: 'What can be done instead', value: answer.wayOn },
          answer && answer.answer !== 'taken-back' && { key: 'Answered by', value: answer.author },
          receipts.length > 0 && {
            key: 'Receipts',
            value: receipts.map(({ document, name }) => (
              <div>
                <Link href={documentPath({ document })}>{name}</Link>
              </div>
            )),
          },
        ]}
      />
      {corrected && (
        <Table
          caption="What was entered, and put right"
          head={['Day', 'Entry', { text: 'Amount', format: 'numeric' }]}
          rows={postings.map(({ on, why, pence, author }) => [
            shortDay(on),
            `${pence < 0 ? 'Reversed' : 'Spent'} by ${author}${why && `: ${why}`}`,
            { text: poundsOf(pence), format: 'numeric' },
          ])}
        />
      )}
    </>
  )
}

function Ways({ spending, frame }: Data & { frame: Frame }) {
  const { state, account } = spending
  const own = account !== null && account === frame.actor.account
  const answers = state === 'waiting' && !own && mayEver(frame.actor.roles, 'agree-spending')
  if (!mayEver(frame.actor.roles, 'spend') && !answers) return null
  return (
    <>
      {answers && <AnswerForm frame={frame} />}
      {state === 'waiting' && own && (
        <PageForm frame={frame} name="takeBack">
          <Button variant="secondary">Take it back</Button>
        </PageForm>
      )}
      {state === 'spent' && <SpentForms spending={spending} frame={frame} />}
    </>
  )
}

const AnswerForm = ({ frame }: { frame: Frame }) => (
  <>
    <h2 class="govuk-heading-m">Your answer</h2>
    <PageForm frame={frame} name="answer">
      <RadioGroup name="answer" label="Can it be spent?" items={choicesOf(ANSWERS)} small />
      <TextArea name="reason" label="If not: why?" hint="The family may read it." rows={2} optional />
      <TextArea name="wayOn" label="If not: what can be done instead?" rows={2} optional />
      <Button preventDoubleClick>Answer</Button>
    </PageForm>
  </>
)

const SpentForms = ({ spending, frame }: { spending: Spending; frame: Frame }) => (
  <>
    <h2 class="govuk-heading-m">{spending.receipts.length ? 'Another receipt' : 'The receipt'}</h2>
    <PageForm frame={frame} name="receipt" files>
      <FileField name="content" label="A photo or a file of the receipt" />
      <Button variant="secondary">Keep the receipt</Button>
    </PageForm>
    <Details summary="It cost less, or was not bought" open={frame.form.name === 'correct'}>
      <PageForm frame={frame} name="correct" start={{ pounds: plainPounds(spending.spent) }}>
        <TextField
          name="pounds"
          label="What it really cost"
          prefix="£"
          width={5}
          inputmode="decimal"
          hint="0 where nothing was bought"
        />
        <TextField name="why" label="What was different?" />
        <Button variant="secondary">Put it right</Button>
      </PageForm>
    </Details>
  </>
)
