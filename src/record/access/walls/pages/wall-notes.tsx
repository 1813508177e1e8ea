import { Alert, Link } from '../../../../platform/kit/index.ts'
import { dayInWords } from '../../../../platform/time/words.ts'
import { ownPartPath } from '../../../paths.ts'
import { type AnyPerson, nameOf } from '../../../people/person.ts'
import { wallPath } from '../paths.ts'
import type { Wall } from '../walls.ts'

/** Stands above every page of those on either side, on paper too. Draws nothing where there is no wall. */
export function WallNotes({ walls }: { walls: readonly Wall[] }) {
  return (
    <>
      {walls.map(({ id, safe, from, reviewOn, due }) => (
        <Alert
          variant="warning"
          title={`${allOf(safe)} ${safe.length === 1 ? 'is' : 'are'} kept safe from ${nameOf(from)}`}
          showTitle
        >
          <p class="govuk-body">
            Tell {nameOf(from)}, and whoever works with {nameOf(from)} alone, nothing of where they are, what
            they say or who helps them. Give out no page of theirs:{' '}
            <Link href={ownPartPath({ person: from.id })}>what is made for {nameOf(from)}</Link> is a page of
            its own.
          </p>
          <p class="govuk-body">
            {due ? 'To be looked at again since ' : 'To be looked at again on '}
            {dayInWords(reviewOn)}.{' '}
            <Link href={wallPath({ wall: id })} hiddenText={`: kept safe from ${nameOf(from)}`}>
              Open this
            </Link>
          </p>
        </Alert>
      ))}
    </>
  )
}

/** "Mia Marlow, Ada Marlow and Ben Marlow". */
export function allOf(people: readonly AnyPerson[]): string {
  const names = people.map(nameOf)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
