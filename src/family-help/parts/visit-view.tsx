import { InsetText, Timeline } from '../../platform/kit/index.ts'
import { dayInWords, shortDay } from '../../platform/time/words.ts'
import { Prose } from '../../record/pages/prose.tsx'
import { type AnyPerson, nameOf } from '../../record/people/person.ts'
import { visitPath } from '../paths.ts'
import type { Visit } from '../visits/read-visits.ts'
import { PLACES } from '../visits/visit.ts'
import { firstName } from './people-view.tsx'

interface VisitsViewProps {
  family: string
  visits: readonly Visit[]
  members: readonly AnyPerson[]
  headingLevel?: 2 | 3
}

/** Visits and conversations, the newest first. */
export function VisitsView({ family, visits, members, headingLevel = 2 }: VisitsViewProps) {
  const items = visits.map((visit) => ({
    title: PLACES[visit.place],
    href: visitPath({ family, visit: visit.id }),
    datetime: visit.on,
    when: dayInWords(visit.on),
    by: visit.author,
    text: <VisitText visit={visit} members={members} />,
  }))
  return <Timeline items={items} headingLevel={headingLevel} />
}

/** Who was there, what happened, what the child said, what comes next. */
export function VisitText({ visit, members }: { visit: Visit; members: readonly AnyPerson[] }) {
  const there = [...members.filter(({ id }) => visit.present.includes(id)).map(first), visit.others]
  const named = there.filter(Boolean).join(', ')
  return (
    <>
      <Prose text={visit.happened} />
      {visit.childSaid && <InsetText>“{visit.childSaid}”</InsetText>}
      {named && <p class="govuk-body-s">There: {named}</p>}
      {visit.nextStep && (
        <p class="govuk-body">
          <strong>Next:</strong> {visit.nextStep}
          {visit.nextOn && `, ${shortDay(visit.nextOn)}`}
        </p>
      )}
    </>
  )
}

const first = (person: AnyPerson): string => (person.restricted ? nameOf(person) : firstName(person))
