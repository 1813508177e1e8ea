import { KithError } from '../../../platform/errors.ts'
import { Button, InsetText, RadioGroup, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { OUTCOME_KEYS, OUTCOMES } from '../../outcomes/outcomes.ts'
import { forumPath, forumStoryPath } from '../../paths.ts'
import { answerStory } from '../answer-story.ts'
import { type Compared, type OwnAnswer, readCompared, readOwn } from '../read-forum.ts'
import { type Story, storyOf } from '../stories.ts'
import { OffersTable } from './offers-table.tsx'

interface Data {
  story: Story
  own: OwnAnswer | undefined
  /** Undefined until one has answered, so that one’s judgement is one’s own. */
  compared: Compared | undefined
}

const offers = OUTCOME_KEYS.map((value) => ({
  value,
  text: OUTCOMES[value].words,
  hint: OUTCOMES[value].when,
}))

/** One story: one’s own judgement first, then how others see it. */
export const storyPage = page<Data>({
  path: forumStoryPath,
  inWords: 'An invented story in the forum',
  may: may('compare-judgements'),
  async read(viewer, { story: id = '' }) {
    const story = storyOf(id)
    if (!story) throw new KithError('not-found', 'There is no such story. Choose one from the list.')
    const own = (await readOwn(viewer)).get(id)
    return { story, own, compared: own && (await readCompared(viewer, id)) }
  },
  title: ({ story }) => story.title,
  trail: () => [{ text: 'How differently do we judge?', href: forumPath() }],
  view: ({ story, own, compared }, frame) => (
    <>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{story.title}</h1>
          <InsetText>{story.words}</InsetText>
          <PageForm frame={frame} start={own && { ...own }}>
            <RadioGroup name="offer" label="What would you offer first?" items={offers} small />
            <TextArea
              name="judgement"
              label="Why?"
              hint="A sentence or two: what weighs, what you would want to know. Others read it without your name."
              rows={4}
            />
            <Button preventDoubleClick>
              {own ? 'Change my answer' : 'Answer, and see how others judge'}
            </Button>
          </PageForm>
        </div>
      </div>
      {compared && <Others {...compared} />}
    </>
  ),
  forms: {
    main: form({
      operation: answerStory,
      done: ({ story }) => ({ to: forumStoryPath({ story }), notice: 'Below is how others judge.' }),
    }),
  },
})

function Others({ everyone, teams, elsewhere, agreement, judgements }: Compared) {
  if (agreement === undefined && elsewhere.length === 0)
    return (
      <p class="govuk-body">
        Too few have answered to show anything without showing whose it is. Come back when six have.
      </p>
    )
  return (
    <>
      <h2 class="govuk-heading-m">How others judge</h2>
      {agreement !== undefined && (
        <p class="govuk-body">
          Of ten pairs of people here, about {Math.round(agreement * 10)} would offer the same. With so few,
          chance plays a part: ask what the others saw, not who is right.
        </p>
      )}
      <OffersTable caption="Here and elsewhere" columns={[everyone, ...elsewhere]} />
      {teams.length > 0 && <OffersTable caption="By team" columns={teams} />}
      {judgements.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Why, in their words</h3>
          <ul class="govuk-list govuk-list--spaced">
            {judgements.map((words) => (
              <li class="kith-own-words">{words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
