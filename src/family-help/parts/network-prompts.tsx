import { Button, Details, Link, RadioGroup, TextArea } from '../../platform/kit/index.ts'
import type { Frame } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { choicesOf } from '../../record/codes.ts'
import { addRelationshipPath } from '../../record/relationships/paths.ts'
import type { Prompt } from '../network/prompts.ts'
import { CONFERENCE_ANSWERS, type ConferenceOffer } from '../network/read-conference-offers.ts'

/** Questions about who counts that nobody has asked yet. */
export function NetworkQuestions({ prompts }: { prompts: readonly Prompt[] }) {
  if (prompts.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Questions to take along</h2>
      <ul class="govuk-list govuk-list--bullet">
        {prompts.map(({ text, child }) => (
          <li>
            {text}{' '}
            {child && (
              <Link href={addRelationshipPath({ person: child })} hiddenText={`: ${text}`}>
                Add them
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface ConferenceProps {
  suggested: boolean
  offers: readonly ConferenceOffer[]
  frame: Frame
}

/** Whether those who count come together: suggested early, and what the family said. */
export const Conference = ({ suggested, offers, frame }: ConferenceProps) => (
  <>
    {(suggested || offers.length > 0) && <h2 class="govuk-heading-m">Coming together</h2>}
    {offers.map(({ on, answer, words, author }) => (
      <p class="govuk-body">
        {dayInWords(on)}, {author}: a family group conference was offered.{' '}
        <strong>{CONFERENCE_ANSWERS[answer]}.</strong> {words}
      </p>
    ))}
    {suggested && (
      <>
        <p class="govuk-body">
          Those who count can come together and make a plan of their own, early, before anything gets worse: a
          family group conference. Ask the family whether they would like it.
        </p>
        <Details summary="Write down what they said" open={frame.form.errors.length > 0}>
          <PageForm frame={frame}>
            <RadioGroup
              name="answer"
              label="Would they like to come together?"
              items={choicesOf(CONFERENCE_ANSWERS)}
              small
            />
            <TextArea name="words" label="In their words" hint="A sentence or two." rows={2} optional />
            <Button preventDoubleClick>Save</Button>
          </PageForm>
        </Details>
      </>
    )}
  </>
)
