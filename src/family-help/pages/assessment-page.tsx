import { Button, ButtonGroup, Details, InsetText, Link } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { Prose } from '../../record/pages/prose.tsx'
import { nameOf } from '../../record/people/person.ts'
import { DEPTHS } from '../assessment/choose-assessment.ts'
import { type Answer, type Conversation, readConversation, topicsOf } from '../assessment/read-assessment.ts'
import { topicOf } from '../assessment/topics.ts'
import { type Head, readHead, throughout } from '../families/head.ts'
import { FamilyFrame } from '../parts/family-frame.tsx'
import * as paths from '../paths.ts'
import { readStrengths, type Strength } from '../strengths/read-strengths.ts'

/** What has been said so far: a conversation that grows. */
export const assessmentPage = page({
  path: paths.assessmentPath,
  title: 'How things are',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const said = await readConversation(viewer, family)
    const strengths = await readStrengths(viewer, family)
    return { head, ...throughout(head.withhold, { said, strengths }) }
  },
  view: ({ head, said, strengths }) => (
    <FamilyFrame head={head} tab="assessment" title="How things are">
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Chosen family={head.id} said={said} />
          <Strengths head={head} strengths={strengths} />
          {topicsOf(said).map((topic) => (
            <TopicView topic={topic} answers={said.answers.get(topic) ?? []} />
          ))}
        </div>
      </div>
    </FamilyFrame>
  ),
})

function Chosen({ family, said }: { family: string; said: Conversation }) {
  const choose = paths.chooseAssessmentPath({ family })
  if (!said.chosen)
    return (
      <>
        <p class="govuk-body">
          A helpful conversation about what the family needs, as light or as deep as it takes. Help does not
          wait for it.
        </p>
        <ButtonGroup>
          <Button href={paths.talkPath({ family })}>Write what was said</Button>
          <Link href={choose}>Choose what to talk about</Link>
        </ButtonGroup>
      </>
    )
  return (
    <>
      <p class="govuk-body">
        {DEPTHS[said.chosen.depth]}.{said.chosen.why && ` ${said.chosen.why}`}
      </p>
      <ButtonGroup>
        <Button href={paths.talkPath({ family })}>Write what was said</Button>
        <Link href={choose}>Change what we talk about</Link>
      </ButtonGroup>
    </>
  )
}

/** What they did to keep everybody safe stands before what is hard. */
function Strengths({ head, strengths }: { head: Head; strengths: readonly Strength[] }) {
  const by = (id: string) => nameOf(head.people.get(id) ?? { restricted: true, id })
  return (
    <section>
      <h2 class="govuk-heading-m">What they did to keep everybody safe</h2>
      {strengths.length > 0 && (
        <ul class="govuk-list govuk-list--spaced">
          {strengths.map(({ on, title, words, who }) => (
            <li>
              <strong>{by(who)}</strong>, {dayInWords(on)}: {words}
              <br />
              <span class="govuk-hint govuk-!-font-size-16">{title}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="govuk-body">
        <Link href={paths.strengthPath({ family: head.id })}>They kept somebody safe: write it down</Link>
      </p>
    </section>
  )
}

function TopicView({ topic, answers }: { topic: string; answers: readonly Answer[] }) {
  const [now, ...earlier] = answers
  return (
    <section>
      <h2 class="govuk-heading-m">{topicOf(topic).name}</h2>
      {now ? (
        <AnswerView answer={now} />
      ) : (
        <p class="govuk-hint">{topicOf(topic).question} Nothing is written yet.</p>
      )}
      {earlier.length > 0 && (
        <Details summary={`Said before (${earlier.length})`}>
          {earlier.map((answer) => (
            <AnswerView answer={answer} />
          ))}
        </Details>
      )}
    </section>
  )
}

function AnswerView({ answer }: { answer: Answer }) {
  return (
    <>
      {answer.answer && <Prose text={answer.answer} />}
      {answer.comment && (
        <InsetText>
          <span class="govuk-hint">The family’s own words</span>
          <Prose text={answer.comment} />
        </InsetText>
      )}
      <p class="govuk-body-s">
        {dayInWords(answer.saidOn)}, written by {answer.author}
      </p>
    </>
  )
}
