import { Button, Details, Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may, mayEver } from '../../../record/access/index.ts'
import { eligibilityNotePath, eligibilityPath, forumPath, helpPath } from '../../paths.ts'
import { nationalTexts } from '../national.ts'
import { readNotes } from '../read-eligibility.ts'
import { National, Notes } from './texts.tsx'

/** Who Family Help is for, for everybody: the national text, and what the council says of it. It asks nothing. */
export const eligibilityPage = page({
  path: eligibilityPath,
  title: 'Who Family Help is for',
  may: may('ask'),
  public: true,
  read: async (viewer) => ({ notes: await readNotes(viewer) }),
  trail: () => [{ text: 'Ask for help', href: helpPath() }],
  view: ({ notes }, { actor }) => {
    const [newest, ...earlier] = nationalTexts()
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">Who Family Help is for</h1>
          <p class="govuk-body">
            Nothing here adds up to a yes or a no. If you wonder whether it is for you, ask: somebody talks
            with you and tells you what they think, and why. If it is something else that you need, they bring
            you there.
          </p>
          <Button href={helpPath()}>Ask for help</Button>
          <National text={newest!} />
          {earlier.length > 0 && (
            <Details summary="Earlier versions of the national text">
              {earlier.map((text) => (
                <National text={text} />
              ))}
            </Details>
          )}
          <h2 class="govuk-heading-m">How it is meant here</h2>
          <Notes notes={notes} />
          <ul class="govuk-list">
            {mayEver(actor.roles, 'manage') && (
              <li>
                <Link href={eligibilityNotePath()}>Write how it is meant here</Link>
              </li>
            )}
            {mayEver(actor.roles, 'compare-judgements') && (
              <li>
                <Link href={forumPath()}>How differently do we judge?</Link>
              </li>
            )}
          </ul>
        </div>
      </div>
    )
  },
})
