import { Link, Table, WideTable } from '../../../platform/kit/index.ts'
import type { Frame } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { personPath } from '../../../record/paths.ts'
import { type AnyPerson, nameOf } from '../../../record/people/person.ts'
import { newPeoplePath, whoPath } from '../../paths.ts'
import type { Conversation, Linked } from '../conversation.ts'
import { PARTS } from '../link-person.ts'
import { mayBe } from '../status.ts'

/** Whom of the record it is about. */
export function Who({ talk, frame }: { talk: Conversation; frame: Frame }) {
  const open = mayBe(talk.status, 'link')
  return (
    <section>
      <h2 class="govuk-heading-m govuk-!-padding-top-4">Who it is about</h2>
      {talk.people.length === 0 && (
        <p class="govuk-body">Nobody of the record yet. Find them; if they are not there, add them.</p>
      )}
      {talk.people.length > 0 && (
        <WideTable label="Who it is about">
          <Table
            head={[
              'Name',
              'Born',
              'Part',
              ...(open ? [{ text: <span class="govuk-visually-hidden">Change</span> }] : []),
            ]}
            rows={talk.people.map((linked) => [
              { text: <Link href={personPath({ person: linked.person.id })}>{nameOf(linked.person)}</Link> },
              born(linked.person),
              PARTS[linked.part],
              ...(open ? [{ text: <Unlink linked={linked} frame={frame} /> }] : []),
            ])}
          />
        </WideTable>
      )}
      {open && (
        <p class="govuk-body">
          <Link href={newPeoplePath({ conversation: talk.id })}>Write down the family</Link>, or{' '}
          <Link href={whoPath({ conversation: talk.id })}>find or add somebody</Link>
        </p>
      )}
    </section>
  )
}

const born = (person: AnyPerson): string =>
  person.restricted || !person.birthDate ? 'Not known' : `${dayInWords(person.birthDate)} (${person.age})`

function Unlink({ linked: { person }, frame }: { linked: Linked; frame: Frame }) {
  return (
    <form method="post">
      <input type="hidden" name="_form" value="unlink" />
      <input type="hidden" name="_request" value={frame.form.request} />
      <input type="hidden" name="person" value={person.id} />
      <button class="kith-link-button govuk-link" type="submit">
        Not about them
        <span class="govuk-visually-hidden">: {nameOf(person)}</span>
      </button>
    </form>
  )
}
