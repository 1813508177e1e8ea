import { Badge, Button, InsetText, Link, SubNavigation } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { ownChildhoodPath } from '../../access/childhood/paths.ts'
import { may, subject } from '../../access/index.ts'
import { whoPath } from '../../access/paths.ts'
import { WallNotes } from '../../access/walls/pages/wall-notes.tsx'
import { keptSafePath } from '../../access/walls/paths.ts'
import { personChronologyPath } from '../../chronology/paths.ts'
import { personDocumentsPath } from '../../documents/paths.ts'
import { undoMergePath } from '../../duplicates/paths.ts'
import { personNotePath } from '../../notes/paths.ts'
import { PeopleLinks } from '../../pages/people-links.tsx'
import { careHistoryPath, personPath, protectionHistoryPath, toldPath } from '../../paths.ts'
import { therapyPath } from '../../therapy/paths.ts'
import { personWarningsPath, WarningNotes } from '../../warnings/index.ts'
import { type Front, readFront } from '../front.ts'
import { recordBirthPath, recordDeathPath } from '../paths.ts'
import type { Person } from '../person.ts'
import { About } from './about.tsx'
import { Addresses } from './addresses.tsx'
import { Families } from './families.tsx'
import { Numbers } from './numbers.tsx'
import { Relationships } from './relationships.tsx'

/** The front of somebody's record: who they are, and the ways into the rest of it. */
export const personPage = page({
  path: personPath,
  inWords: 'Person’s page',
  may: may('read', subject.person()),
  read: (viewer, { person = '' }) => readFront(viewer, person),
  title: ({ person }) => person.name,
  view: (front) => (
    <>
      <Head {...front} />
      <WallNotes walls={front.walls} />
      <WarningNotes warnings={front.warnings} />
      <Merged {...front} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <About {...front} />
          <Relationships {...front} />
          <Addresses {...front} />
        </div>
        <div class="govuk-grid-column-one-third">
          <Families {...front} />
          <Numbers {...front} />
          <Happened {...front} />
        </div>
      </div>
    </>
  ),
})

function Head({ person, badges, canWrite, canLook, canKeepSafe }: Front) {
  const id = { person: person.id }
  return (
    <>
      <h1 class="govuk-heading-xl govuk-!-margin-bottom-2">{person.name}</h1>
      <p class="govuk-body-l govuk-!-margin-bottom-2">{whoInALine(person)}</p>
      {badges.length > 0 && (
        <p class="govuk-body">
          {badges.map(({ text, colour }) => (
            <>
              <Badge colour={colour}>{text}</Badge>{' '}
            </>
          ))}
        </p>
      )}
      <SubNavigation
        label="Parts of this record"
        items={[
          { text: 'About', href: personPath(id), current: true },
          { text: 'What happened', href: personChronologyPath(id) },
          { text: 'Documents', href: personDocumentsPath(id) },
          { text: 'Need and protection', href: protectionHistoryPath(id) },
          { text: 'Care', href: careHistoryPath(id) },
          canWrite && { text: 'Warnings', href: personWarningsPath(id) },
          canKeepSafe && { text: 'Kept safe', href: keptSafePath(id) },
          canLook && { text: 'Who can see this', href: whoPath(id) },
        ]}
      />
      {canWrite && (
        <Button variant="secondary" href={personNotePath(id)}>
          Write a note
        </Button>
      )}
    </>
  )
}

/** "Ada Josephine Marlow, 14, born 29 February 2012, she/her". */
function whoInALine({
  givenNames,
  familyName,
  knownAs,
  age,
  birthDate,
  expectedBirthDate,
  deathDate,
  pronouns,
}: Person) {
  const parts = [
    knownAs && knownAs !== givenNames ? `${givenNames} ${familyName}`.trim() : '',
    age === null ? '' : ageInWords(age),
    birthDate ? `born ${dayInWords(birthDate)}` : '',
    !birthDate && expectedBirthDate ? `expected about ${dayInWords(expectedBirthDate)}` : '',
    !birthDate && !expectedBirthDate ? 'date of birth not known' : '',
    deathDate ? `died ${dayInWords(deathDate)}` : '',
    pronouns ?? '',
  ]
  const line = parts.filter(Boolean).join(', ')
  return line.charAt(0).toUpperCase() + line.slice(1)
}

const ageInWords = (age: number): string =>
  age === 0 ? 'under 1 year old' : age === 1 ? '1 year old' : `${age} years old`

function Merged({ person, kept, merged, canMerge }: Front) {
  if (kept)
    return (
      <InsetText>
        This record was found to be the same person’s as <PeopleLinks people={[kept]} />. What is written
        there counts.{' '}
        {canMerge && <Link href={undoMergePath({ person: person.id })}>They are two people after all</Link>}
      </InsetText>
    )
  if (merged.length === 0) return null
  return (
    <InsetText>
      What is kept under {merged.length === 1 ? 'another record' : `${merged.length} other records`} of the
      same person is shown here too.{' '}
      {canMerge &&
        merged.map((id, at) => (
          <>
            <Link href={personPath({ person: id })}>
              Open {merged.length === 1 ? 'it' : `record ${at + 1}`}
            </Link>{' '}
          </>
        ))}
    </InsetText>
  )
}

/** What may happen to somebody, and what is theirs alone. */
function Happened({ person, canWrite, canHear }: Front) {
  if (!canWrite) return null
  const id = { person: person.id }
  return (
    <ul class="govuk-list govuk-!-display-none-print">
      {!person.birthDate && person.expectedBirthDate && (
        <li>
          <Link href={recordBirthPath(id)}>The baby is born</Link>
        </li>
      )}
      {canHear && (
        <li>
          <Link href={toldPath(id)}>Told in confidence</Link>
        </li>
      )}
      <li>
        <Link href={recordDeathPath(id)}>
          {person.deathDate ? 'Put the date of death right' : 'Record a death'}
        </Link>
      </li>
      <li>
        <Link href={therapyPath(id)}>Therapy</Link>
      </li>
      {!person.child && (
        <li>
          <Link href={ownChildhoodPath(id)}>Their own childhood</Link>
        </li>
      )}
    </ul>
  )
}
