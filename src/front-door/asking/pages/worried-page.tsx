import { Button, Link, WarningText } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { helpPath, tellPath, worriedPath } from '../../paths.ts'

/** "Worried about a child's safety": danger now goes to 999 before anything is asked. */
export const worriedPage = page({
  path: worriedPath,
  title: 'Worried about a child’s safety',
  may: may('ask'),
  public: true,
  navigation: { label: 'Worried about a child’s safety', order: 20 },
  read: async () => ({}),
  view: () => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Worried about a child’s safety</h1>
        <WarningText>
          If a child is in danger now, call <Link href="tel:999">999</Link>. Do not fill in a form first.
        </WarningText>
        <p class="govuk-body">
          If nobody is in danger at this moment, tell us what you have seen or heard. You do not have to be
          sure, and you do not have to give your name.
        </p>
        <ul class="govuk-list govuk-list--bullet">
          <li>A practitioner of the front door reads it before everything else.</li>
          <li>An Expert Child Protection Practitioner helps to decide what follows.</li>
          <li>We do not tell the family who you are without asking you, unless a court orders it.</li>
        </ul>
        <Button href={tellPath()} isStartButton>
          Tell us
        </Button>
        <p class="govuk-body">
          Is it about your own family, and you would like help? <Link href={helpPath()}>Ask for help</Link>.
        </p>
      </div>
    </div>
  ),
})
