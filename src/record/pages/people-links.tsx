import { Link } from '../../platform/kit/index.ts'
import { personPath } from '../paths.ts'
import { type AnyPerson, nameOf } from '../people/person.ts'

/** Whom something is about, each a link to their page; a closed record is named as such and leads nowhere. */
export function PeopleLinks({ people }: { people: readonly AnyPerson[] }) {
  return (
    <>
      {people.map((person, at) => (
        <>
          {at > 0 && ', '}
          {person.restricted ? (
            nameOf(person)
          ) : (
            <Link href={personPath({ person: person.id })}>{person.name}</Link>
          )}
        </>
      ))}
    </>
  )
}
