import { nearYouPath } from '../../../community/index.ts'
import { Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { helpPath, helpSentPath } from '../../paths.ts'
import { reachOf } from '../what-happens-next.ts'
import { NEXT_FOR } from './reached-how.ts'
import { ReferencePanel } from './reference-panel.tsx'

/** After somebody asked for help: what happens next, who calls, when. It tells nothing of what they wrote. */
export const helpSentPage = page({
  path: helpSentPath,
  title: 'Thank you for asking',
  may: may('ask'),
  public: true,
  read: async (viewer, { reference = '' }) => ({ reference, reach: await reachOf(viewer, reference) }),
  view: ({ reference, reach }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <ReferencePanel title="Thank you for asking" reference={reach ? reference : undefined} />
        <h2 class="govuk-heading-m">What happens next</h2>
        <ul class="govuk-list govuk-list--bullet">
          <li>
            A person of the council’s front door reads what you wrote. They have many of these conversations.
          </li>
          <li>{reach ? NEXT_FOR[reach] : 'They get in touch with you in the way that you chose.'}</li>
          <li>Together you find out what would help. You hear what comes of it, and why.</li>
          <li>Nobody is asked about your family because you asked for help.</li>
        </ul>
        <p class="govuk-body">
          Keep the reference if it is safe to do so. Say it when you call or come in, and you need not tell
          everything again. If something changes, or you have not heard from us,{' '}
          <Link href={helpPath()}>write again</Link> with the reference.
        </p>
        <p class="govuk-body">
          While you wait, look at <Link href={nearYouPath()}>what is near you</Link>: groups, food, advice and
          clubs that anybody can go to.
        </p>
        <p class="govuk-body">
          If somebody is in danger now, call <Link href="tel:999">999</Link>.
        </p>
      </div>
    </div>
  ),
})
