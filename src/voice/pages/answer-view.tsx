import { InsetText } from '../../platform/kit/index.ts'
import type { Answer } from '../answers/read-answers.ts'
import { ANSWERERS, HOW_FAR } from '../words.ts'

/** One answer, as it was given. */
export const AnswerView = ({
  answer: { who, helpful, respected, words, better, mayQuote },
}: {
  answer: Answer
}) => (
  <>
    <h2 class="govuk-heading-s">{ANSWERERS[who]}</h2>
    <p class="govuk-body">
      It helped: {HOW_FAR[helpful].toLowerCase()}. With respect: {HOW_FAR[respected].toLowerCase()}.
    </p>
    {words && <InsetText>“{words}”</InsetText>}
    {better && <p class="govuk-body">What would be better: “{better}”</p>}
    <p class="govuk-hint">{mayQuote ? 'These words may be published.' : 'Not to be quoted.'}</p>
  </>
)
