import { backTo, FamilyFrame, type Head, readHead, throughout } from '../../family-help/index.ts'
import { Button, DateField, InsetText, MoreFields, RadioGroup } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { shortDay } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { feedbackPath } from '../../record/paths.ts'
import { answersOfFamily, type OwnAnswer } from '../answers/read-answers.ts'
import { askAfterConversation, askForFeedback } from '../asking/ask-for-feedback.ts'
import { readAsk } from '../asking/read-asks.ts'
import { askConversationPath, askedConversationPath, askedPath } from '../paths.ts'
import { ANSWERERS, CONTACTS, HOW_FAR } from '../words.ts'
import { AskedView } from './asked-view.tsx'

interface Data {
  head: Head
  answers: OwnAnswer[]
}

/** Ask a family how it was; and what they said and let us see. */
export const askFamilyPage = page<Data>({
  path: feedbackPath,
  title: 'What they say of us',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    return { head, answers: throughout(head.withhold, await answersOfFamily(viewer, family)) }
  },
  view: ({ head, answers }, frame) => (
    <FamilyFrame head={head} tab="support" title="What they say of us">
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <p class="govuk-body">
            Ask after any contact, and again at the end. You do not see who answers, unless they allow it.
          </p>
          <PageForm frame={frame} start={{ on: frame.today, about: 'visit' }}>
            <RadioGroup name="about" label="What do you ask about?" items={choicesOf(CONTACTS)} small />
            <MoreFields summary="It was on another day than today" names={['on']}>
              <DateField name="on" label="When" />
            </MoreFields>
            <Button preventDoubleClick>Make an address to answer at</Button>
          </PageForm>
          <h2 class="govuk-heading-m">What they let us see</h2>
          {answers.length === 0 && <p class="govuk-body">Nothing so far. Others may have answered unseen.</p>}
          {answers.map(({ on, who, helpful, words, better }) => (
            <>
              <h3 class="govuk-heading-s">
                {ANSWERERS[who]}, {shortDay(on)}
              </h3>
              <p class="govuk-body">Did it help? {HOW_FAR[helpful]}.</p>
              {words && <InsetText>“{words}”</InsetText>}
              {better && <p class="govuk-body">What would be better: “{better}”</p>}
            </>
          ))}
        </div>
      </div>
    </FamilyFrame>
  ),
  forms: {
    main: form({
      operation: askForFeedback,
      done: ({ family, ask }) => ({ to: askedPath({ family, ask }) }),
    }),
  },
})

/** The address, the picture and the paper for one answer. */
export const askedPage = page({
  path: askedPath,
  inWords: 'An address to answer at',
  title: 'How was it?',
  may: may('read', subject.family()),
  read: (viewer, { family = '', ask = '' }) => readAsk(viewer, ask, family),
  trail: (_, { family = '' }) => backTo('What they say of us', feedbackPath({ family })),
  view: (ask, frame) => <AskedView ask={ask} frame={frame} />,
})

/** After a conversation at the front door. */
export const askConversationPage = page({
  path: askConversationPath,
  title: 'Ask how a conversation was',
  may: may('converse'),
  read: async () => undefined,
  trail: () => backTo('Home', '/'),
  view: (_, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Ask how a conversation was</h1>
        <p class="govuk-body">The answer is tied to no record, and nobody sees who gave it.</p>
        <PageForm frame={frame} start={{ on: frame.today }}>
          <DateField name="on" label="When did you talk?" />
          <Button preventDoubleClick>Make an address to answer at</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: askAfterConversation,
      done: ({ ask }) => ({ to: askedConversationPath({ ask }) }),
    }),
  },
})

export const askedConversationPage = page({
  path: askedConversationPath,
  title: 'How was the conversation?',
  may: may('converse'),
  read: (viewer, { ask = '' }) => readAsk(viewer, ask, null),
  trail: () => backTo('Ask how a conversation was', askConversationPath()),
  view: (ask, frame) => <AskedView ask={ask} frame={frame} />,
})
