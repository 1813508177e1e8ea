import { Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { readConversation } from '../../conversations/conversation.ts'
import { conversationPath, outcomePath, outcomesPath } from '../../paths.ts'
import { OUTCOMES } from '../outcomes.ts'

/** What comes of the conversation? Each outcome asks only what it needs. */
export const chooseOutcomePage = page({
  path: outcomesPath,
  title: 'What comes of it?',
  may: may('converse'),
  trail: (_, { conversation = '' }) => [{ text: 'Conversation', href: conversationPath({ conversation }) }],
  read: (viewer, { conversation = '' }) => readConversation(viewer, conversation),
  view: ({ id }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">What comes of it?</h1>
        <p class="govuk-body">Decide it with them where you can. They hear your reason, and may ask again.</p>
        <ul class="govuk-list govuk-list--spaced">
          {Object.entries(OUTCOMES).map(([outcome, { words, when }]) => (
            <li>
              <Link class="govuk-!-font-weight-bold" href={outcomePath({ conversation: id, outcome })}>
                {words}
              </Link>
              <br />
              {when}
            </li>
          ))}
        </ul>
      </div>
    </div>
  ),
})
