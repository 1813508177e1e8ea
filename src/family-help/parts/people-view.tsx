import { Badge, Link } from '../../platform/kit/index.ts'
import { shortDay } from '../../platform/time/words.ts'
import { personPath } from '../../record/paths.ts'
import type { AnyPerson, Person } from '../../record/people/person.ts'

/** Who is in the family: first names, ages, what matters in talking with them. A restricted record is named as such. */
export function PeopleView({ members }: { members: readonly AnyPerson[] }) {
  if (members.length === 0) return <p class="govuk-body">Nobody is in this family on the record yet.</p>
  return (
    <ul class="govuk-list">
      {members.map((person) => (
        <li>{person.restricted ? <Restricted /> : <Somebody person={person} />}</li>
      ))}
    </ul>
  )
}

const Restricted = () => (
  <>
    Somebody <Badge colour="purple">Restricted record</Badge>
  </>
)

function Somebody({ person }: { person: Person }) {
  const { id, age, pronouns, interpreter, firstLanguage, communication, deathDate } = person
  const facts = [
    age !== null && (person.child ? `${age}` : `${age}, adult`),
    person.expectedBirthDate && !person.birthDate && `expected ${shortDay(person.expectedBirthDate)}`,
    pronouns,
    interpreter && firstLanguage && `interpreter for ${firstLanguage}`,
    communication,
    deathDate && `died ${shortDay(deathDate)}`,
  ]
  return (
    <>
      <Link href={personPath({ person: id })}>{firstName(person)}</Link>
      {facts.filter(Boolean).map((fact) => `, ${fact}`)}
    </>
  )
}

/** How a person likes to be called. */
export const firstName = (person: Person): string => person.knownAs ?? (person.givenNames || person.name)
