import { Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { offerPath, toOfferPath } from '../../paths.ts'
import { notYetOffered } from '../not-yet-offered.ts'

/** Families of one's team to whom a benefits check was not offered yet. */
export const toOfferPage = page({
  path: toOfferPath,
  title: 'Families to offer a benefits check',
  may: may('find'),
  read: (viewer) => notYetOffered(viewer),
  trail: () => [{ text: 'Home', href: '/' }],
  view: (families) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Families to offer a benefits check</h1>
        <p class="govuk-body">
          Every family is offered one. This is a list to ask from, in the order of names: nobody on it is
          late.
        </p>
        {families.length === 0 && <p class="govuk-body">Every family of your team was offered one.</p>}
        <ul class="govuk-list govuk-list--spaced">
          {families.map(({ family, name, keyWorker }) => (
            <li>
              <Link href={offerPath({ family })}>{name} family</Link>
              {keyWorker && `, with ${keyWorker}`}
            </li>
          ))}
        </ul>
      </div>
    </div>
  ),
})
