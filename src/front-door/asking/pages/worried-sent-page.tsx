import { Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { tellPath, worriedSentPath } from '../../paths.ts'
import { reachOf } from '../what-happens-next.ts'
import { ReferencePanel } from './reference-panel.tsx'

/** After somebody told of a worry: what happens next. */
export const worriedSentPage = page({
  path: worriedSentPath,
  title: 'Thank you for telling us',
  may: may('ask'),
  public: true,
  read: async (viewer, { reference = '' }) => ({ reference, reach: await reachOf(viewer, reference) }),
  view: ({ reference, reach }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <ReferencePanel title="Thank you for telling us" reference={reach ? reference : undefined} />
        <p class="govuk-body">
          If a child is in danger now, call <Link href="tel:999">999</Link>. Do not wait for us.
        </p>
        <h2 class="govuk-heading-m">What happens next</h2>
        <ul class="govuk-list govuk-list--bullet">
          <li>A practitioner of the front door reads what you told us before everything else.</li>
          <li>
            If a child may be suffering significant harm, an Expert Child Protection Practitioner joins at
            once.
          </li>
          <li>
            {reach === 'none'
              ? 'You did not leave a way to reach you. If you learn more, tell us with the reference.'
              : 'We may call you to understand better. You hear what came of it and why, as far as we may tell you.'}
          </li>
        </ul>
        <p class="govuk-body">
          If you see or hear more, <Link href={tellPath()}>tell us again</Link> and give the reference.
        </p>
      </div>
    </div>
  ),
})
