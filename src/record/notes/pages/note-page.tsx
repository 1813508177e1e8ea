import { Alert, Button, Link, SummaryList } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords, momentInWords } from '../../../platform/time/words.ts'
import { may, subject } from '../../access/index.ts'
import { chronologyHref } from '../../chronology/links.ts'
import { PeopleLinks } from '../../pages/people-links.tsx'
import { Prose } from '../../pages/prose.tsx'
import { familyPath } from '../../paths.ts'
import { nameOf } from '../../people/person.ts'
import { isWithheld } from '../../people/withheld-names.ts'
import { isNoteKind, noteKindInWords } from '../kinds.ts'
import { type Note, readNote } from '../note.ts'
import { correctNotePath, notePath } from '../paths.ts'

/** One note as it was written, with what was put right. */
export const notePage = page({
  path: notePath,
  inWords: 'A note',
  may: may('read', subject.anyOf(subject.note())),
  read: (viewer, { note = '' }) => readNote(viewer, note),
  trail: backToChronology,
  title: (note) => noteKindInWords(note.kind),
  view: (note) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{noteKindInWords(note.kind)}</h1>
        <Standing note={note} />
        <Prose text={note.body} />
        <Facts note={note} />
        <PutRight note={note} />
      </div>
    </div>
  ),
})

/** The chronology of somebody whom the note is about and whose record is open. */
function backToChronology({ people }: Note) {
  const open = people.find((person) => !person.restricted)
  return open ? [{ text: `Chronology of ${nameOf(open)}`, href: chronologyHref({ person: open.id }) }] : []
}

function Standing({ note }: { note: Note }) {
  return (
    <>
      {note.standsNow && (
        <Alert variant="warning" title="This note was put right">
          This is the note as it was.{' '}
          <Link href={notePath({ note: note.standsNow })}>Read what stands now</Link>.
        </Alert>
      )}
      {note.was && (
        <Alert title="This note puts an earlier one right">
          {note.why} <Link href={notePath({ note: note.was })}>Read the note as it was</Link>.
        </Alert>
      )}
      {isWithheld(note.body) && (
        <p class="govuk-hint">Names of people whose record is closed to you are withheld.</p>
      )}
    </>
  )
}

/** What another room wrote, such as a visit, is put right there. */
function PutRight({ note }: { note: Note }) {
  if (note.standsNow || isWithheld(note.body) || note.people.some((person) => person.restricted)) return null
  if (isNoteKind(note.kind))
    return (
      <Button href={correctNotePath({ note: note.id })} variant="secondary">
        Put this note right
      </Button>
    )
  return (
    <p class="govuk-body">
      To put it right, open it where it was recorded, such as among the family’s visits.
    </p>
  )
}

function Facts({ note }: { note: Note }) {
  return (
    <SummaryList
      rows={[
        { key: 'About', value: <PeopleLinks people={note.people} /> },
        note.family && {
          key: 'Family',
          value: <Link href={familyPath({ family: note.family.id })}>{note.family.name} family</Link>,
        },
        { key: 'When it happened', value: dayInWords(note.happenedOn) },
        { key: 'Written by', value: note.author },
        { key: 'Written on', value: momentInWords(note.writtenAt) },
      ]}
    />
  )
}
