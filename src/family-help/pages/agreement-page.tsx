import { Button } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { readHead, throughout } from '../families/head.ts'
import { backTo, familyName, NotForEverybody } from '../parts/family-frame.tsx'
import { FrozenView } from '../parts/plan-view.tsx'
import { agreementPath, planPath } from '../paths.ts'
import { readAgreement } from '../plan/read-agreement.ts'

/** An agreed plan with its wording on that day: the page that the family gets on paper. */
export const agreementPage = page({
  path: agreementPath,
  title: 'Our plan',
  may: may('read', subject.family()),
  async read(viewer, { family = '', number = '' }) {
    const head = await readHead(viewer, family)
    const agreement = await readAgreement(viewer, family, Number(number))
    return { head, agreement: throughout(head.withhold, agreement) }
  },
  trail: ({ head }) => backTo('Plan', planPath({ family: head.id })),
  view: ({ head, agreement }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <NotForEverybody head={head} />
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Our plan</h1>
        <p class="govuk-body">
          Agreed on {dayInWords(agreement.agreedOn)} by {agreement.agreedBy.join(', ')}.
        </p>
        <FrozenView content={agreement.content} />
        <h2 class="govuk-heading-m">What we think about it</h2>
        <p class="govuk-body">{agreement.familyView}</p>
        {agreement.childView && (
          <>
            <h2 class="govuk-heading-m">What the child says</h2>
            <p class="govuk-body">{agreement.childView}</p>
          </>
        )}
        <p class="govuk-body">
          We can change this plan together at any time. If something is wrong or does not help, tell{' '}
          {agreement.author}.
        </p>
        <Button href={planPath({ family: head.id })} variant="secondary">
          Back to the plan as it stands
        </Button>
      </div>
    </div>
  ),
})
