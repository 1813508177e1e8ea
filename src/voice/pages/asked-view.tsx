import { InsetText, Link } from '../../platform/kit/index.ts'
import type { Frame } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import type { Ask } from '../asking/read-asks.ts'
import { answerPath, codePath } from '../paths.ts'
import { ANSWERERS, CONTACTS, HOW_FAR } from '../words.ts'
import { QrCode } from './qr-code.tsx'

/** A code in three ways: to click, to point a phone at, and on paper. */
export function AskedView({ ask, frame: { origin } }: { ask: Ask; frame: Frame }) {
  const address = `${origin}${answerPath({ code: ask.code })}`
  return (
    <>
      <h1 class="govuk-heading-l">How was it?</h1>
      <p class="govuk-body">
        {CONTACTS[ask.about]} on {dayInWords(ask.on)}. Send the address, show the picture, or print this page.
        You will not see whether or what somebody answered, unless they allow it.
      </p>
      <InsetText class="kith-long-address">
        <Link href={answerPath({ code: ask.code })}>{address}</Link>
      </InsetText>
      <QrCode address={address} />
      <p class="govuk-body">
        Or at {origin}
        {codePath()} with the code <strong>{ask.code}</strong>
      </p>
      <OnPaper />
    </>
  )
}

/** The same questions on paper; whoever types it in uses the code. */
const OnPaper = () => (
  <>
    <h2 class="govuk-heading-m">On paper</h2>
    <p class="govuk-body">
      Fold it and give it to anybody of the council, or post it. Somebody who does not work with you types it
      in.
    </p>
    <Line question="Did it help you?" choices={Object.values(HOW_FAR)} />
    <Line question="Were you treated with respect?" choices={Object.values(HOW_FAR)} />
    <Line question="Who are you?" choices={Object.values(ANSWERERS)} />
    <p class="govuk-body">What was good?</p>
    <div class="kith-paper-lines" />
    <p class="govuk-body">What would be better?</p>
    <div class="kith-paper-lines" />
    <Line question="May those who help you see that it was you?" choices={['No', 'Yes']} />
    <Line question="May we publish your words?" choices={['No', 'Yes']} />
  </>
)

const Line = ({ question, choices }: { question: string; choices: readonly string[] }) => (
  <p class="govuk-body">
    {question}{' '}
    {choices.map((choice) => (
      <span class="kith-paper-choice">{choice}</span>
    ))}
  </p>
)
