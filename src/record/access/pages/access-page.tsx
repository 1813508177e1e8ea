import { Link, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { PeopleLinks } from '../../pages/people-links.tsx'
import { type Emergency, emergenciesToLookInto } from '../emergencies.ts'
import { may } from '../may.ts'
import { accessLooksPath, accessPath, accessRulesPath, emergencyPath, toLooks, whoPath } from '../paths.ts'

/** Emergencies that nobody has looked into; for information governance the way to every look as well. */
export const accessPage = page({
  path: accessPath,
  title: 'Access to records',
  may: may('watch-emergencies'),
  navigation: { label: 'Access', order: 90 },
  read: (viewer) => emergenciesToLookInto(viewer),
  view: (emergencies, { actor }) => {
    const governance = actor.roles.includes('information-governance')
    return (
      <>
        <h1 class="govuk-heading-l">Access to records</h1>
        <h2 class="govuk-heading-m">Emergencies to look into</h2>
        <Emergencies emergencies={emergencies} governance={governance} />
        <h2 class="govuk-heading-m">More</h2>
        <ul class="govuk-list govuk-list--bullet">
          {governance && (
            <li>
              <Link href={accessLooksPath()}>Who has looked at what, by day and by person</Link>
            </li>
          )}
          <li>
            <Link href={accessRulesPath()}>Who can do what</Link>
          </li>
        </ul>
      </>
    )
  },
})

function Emergencies({ emergencies, governance }: { emergencies: Emergency[]; governance: boolean }) {
  if (emergencies.length === 0) return <p class="govuk-body">There are none.</p>
  return (
    <WideTable label="Emergencies to look into">
      <Table
        head={['When', 'Who', 'Whose record', 'Why', 'What to do']}
        rows={emergencies.map(({ at, who, person, reason, grant }) => [
          momentInWords(at),
          who,
          <PeopleLinks people={[person]} to={toLooks} />,
          reason,
          governance ? (
            <Link href={emergencyPath({ grant })} hiddenText={`the emergency of ${who}`}>
              Look into it
            </Link>
          ) : (
            <Link href={whoPath({ person: person.id })} hiddenText={`for the emergency of ${who}`}>
              See who has looked
            </Link>
          ),
        ])}
      />
    </WideTable>
  )
}
