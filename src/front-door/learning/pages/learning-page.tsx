import { InsetText, Table } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { ShareInWords } from '../../../platform/pages/share-in-words.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { FrontDoorNav } from '../../conversations/pages/front-door-nav.tsx'
import { OUTCOMES } from '../../outcomes/outcomes.ts'
import { learningPath } from '../../paths.ts'
import { readLearning } from '../read-learning.ts'

/** Numbers for learning: no target, no ranking. */
export const learningPage = page({
  path: learningPath,
  title: 'What we learn',
  may: may('converse'),
  read: readLearning,
  view: ({ from, outcomes, again, held }) => (
    <>
      <h1 class="govuk-heading-l">What we learn</h1>
      <FrontDoorNav here={learningPath()} />
      <p class="govuk-body">
        Since {dayInWords(from)}. Counted from the conversations when you open this page. None of it is a
        target: a low or high number is a question to talk about.
      </p>
      <Table
        caption="What came of conversations"
        captionClass="govuk-table__caption--m"
        head={['Outcome', { text: 'Conversations', format: 'numeric' }]}
        rows={outcomes.map(({ outcome, count }) => [
          OUTCOMES[outcome].words,
          {
            text: count === 'small' ? 'Fewer than 6' : count === 'hidden with another' ? 'Not shown' : count,
            format: 'numeric',
          },
        ])}
      />
      <h2 class="govuk-heading-m">Asked again within twelve months</h2>
      <ShareInWords
        share={again}
        says="of the times that a child was talked about, somebody had asked about the same child in the twelve months before"
      />
      <h2 class="govuk-heading-m">Warm links that held</h2>
      <ShareInWords share={held} says="of the links that were looked at, the family was reached" />
      <InsetText>
        Counts of 1 to 5 are not shown, and one more with them where it could be worked out. Ask why somebody
        came back before you ask how many.
      </InsetText>
    </>
  ),
})
