import { InsetText } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { ownPartPath, personPath } from '../../record/paths.ts'
import { type OwnAction, readOwnPart } from '../plan/read-own-part.ts'

/** What the plan asks of one person, to print and to give to them. Nothing in it is anybody else's. */
export const ownPartPage = page({
  path: ownPartPath,
  title: 'Your part',
  may: may('read', subject.person()),
  read: (viewer, { person = '' }) => readOwnPart(viewer, person),
  trail: ({ person }) => [{ text: person.name, href: personPath({ person: person.id }) }],
  view: ({ person, actions }, { today }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{person.name}</span>
          Your part
        </h1>
        <p class="govuk-body">As it stands on {dayInWords(today)}.</p>
        {actions.length === 0 ? (
          <InsetText>Nothing is agreed with you yet. Talk it through with whoever works with you.</InsetText>
        ) : (
          <ol class="govuk-list govuk-list--number govuk-list--spaced">
            {actions.map((action) => (
              <Action {...action} />
            ))}
          </ol>
        )}
        <p class="govuk-body">
          You can say at any time that something here is wrong or does not help. Tell whoever works with you.
        </p>
      </div>
    </div>
  ),
})

const ASK = 'Ask whoever works with you about this one.'

const Action = ({ what, purpose, difference }: OwnAction) => (
  <li>
    <strong>{what ?? ASK}</strong>
    {purpose && (
      <>
        <br />
        What for: {purpose}.
      </>
    )}
    {difference && (
      <>
        <br />
        What will be different: {difference}.
      </>
    )}
  </li>
)
