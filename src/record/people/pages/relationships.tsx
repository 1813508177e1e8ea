import { Badge, Details, Link, SummaryCard } from '../../../platform/kit/index.ts'
import { PeopleLinks } from '../../pages/people-links.tsx'
import { addRelationshipPath, relationshipPath } from '../../relationships/paths.ts'
import type { Tie } from '../../relationships/relationship.ts'
import type { Front } from '../front.ts'
import { calledOf } from '../person.ts'

/** Who matters to somebody, in the right words and in the child's own. */
export function Relationships({ person, ties, canWrite }: Front) {
  const now = ties.filter((tie) => tie.now)
  const before = ties.filter((tie) => !tie.now)
  const items = canWrite
    ? [{ text: 'Add a relationship', href: addRelationshipPath({ person: person.id }) }]
    : []
  const list = (all: Tie[]) => <List person={person.id} ties={all} canWrite={canWrite} />
  return (
    <SummaryCard title={`Who matters to ${calledOf(person)}`} actions={{ items }}>
      {now.length > 0 ? list(now) : <p class="govuk-body">Nobody is on the record yet.</p>}
      {before.length > 0 && <Details summary={`Before (${before.length})`}>{list(before)}</Details>}
    </SummaryCard>
  )
}

function List({ person, ties, canWrite }: { person: string; ties: Tie[]; canWrite: boolean }) {
  return (
    <ul class="govuk-list govuk-list--spaced">
      {ties.map((tie) => (
        <li>
          <PeopleLinks people={[tie.to]} />, {tie.word} <Marks {...tie} />
          {tie.childsWords && (
            <>
              <br />“{tie.childsWords}”
            </>
          )}
          {tie.contactRules && (
            <>
              <br />
              Time together: {tie.contactRules}
            </>
          )}
          {canWrite && (
            <>
              {' '}
              <Link href={relationshipPath({ person, relationship: tie.id })} hiddenText={tie.word}>
                Change
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Marks({ parentalResponsibility, livesWith, safety, countsAsFamily }: Tie) {
  return (
    <>
      {safety === 'not-safe' && <Badge colour="red">Not safe</Badge>}{' '}
      {parentalResponsibility && <Badge>Parental responsibility</Badge>}{' '}
      {livesWith && <Badge>Lives with them</Badge>}{' '}
      {countsAsFamily === true && <Badge colour="green">Family, they say</Badge>}
      {countsAsFamily === false && <Badge colour="grey">Not family, they say</Badge>}
    </>
  )
}
