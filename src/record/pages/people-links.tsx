import { Link } from '../../platform/kit/index.ts'
import { personPath } from '../paths.ts'
import { type AnyPerson, nameOf } from '../people/person.ts'

export interface PeopleLinksProps {
  people: readonly AnyPerson[]
  /** Where a name leads, for those who watch over records and do not read them; a closed record leads there too. */
  to?: (person: AnyPerson) => string
}

/** Whom something is about, each a link to their page; a closed record is named as such and leads nowhere. */
export function PeopleLinks({ people, to = toPage }: PeopleLinksProps) {
  return (
    <>
      {people.map((person, at) => {
        const href = to(person)
        return (
          <>
            {at > 0 && ', '}
            {href ? <Link href={href}>{nameOf(person)}</Link> : nameOf(person)}
          </>
        )
      })}
    </>
  )
}

const toPage = (person: AnyPerson): string => (person.restricted ? '' : personPath({ person: person.id }))
