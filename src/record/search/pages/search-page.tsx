import { Button, Form, Link, Tag, TextField } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { dayInWords, shortDay } from '../../../platform/time/words.ts'
import { breakGlassPath, decide, may } from '../../access/index.ts'
import { notePath } from '../../notes/paths.ts'
import { familyPath, personPath } from '../../paths.ts'
import { addPersonPath } from '../../people/paths.ts'
import type { HelpedFamily } from '../helpers.ts'
import type { FoundNote } from '../notes.ts'
import { searchPath } from '../paths.ts'
import type { FoundPerson, FoundRestricted } from '../present.ts'
import { type Findings, findFor, notesFor } from '../search.ts'
import { whoHelps } from './who-helps.ts'

interface Data {
  q: string
  findings: Findings | undefined
  /** Set where notes were asked for. */
  notes: FoundNote[] | undefined
  canAdd: boolean
}

async function readSearch(viewer: Viewer, { q = '', in: where }: Params): Promise<Data> {
  const asked = q.trim().slice(0, 200)
  const nobody = { relations: new Set(['council'] as const), restricted: false }
  return {
    q: asked,
    findings: asked && where !== 'notes' ? await findFor(viewer, asked) : undefined,
    notes: asked && where === 'notes' ? await notesFor(viewer, asked) : undefined,
    canAdd: decide(viewer.actor.roles, 'add-people', nobody).allowed,
  }
}

/** Finds people, families and notes. */
export const searchPage = page({
  path: searchPath,
  inWords: 'Search',
  may: may('find'),
  navigation: { label: 'Search', order: 30 },
  read: (viewer, _params, query) => readSearch(viewer, query),
  title: ({ q }) => (q ? `Search: ${q}` : 'Search'),
  view: (data) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Search</h1>
        <Form method="get" action={searchPath()} values={{ q: data.q }}>
          <TextField
            name="q"
            label="Name, date of birth, NHS or pupil number, postcode or address"
            hint="Spelling need not be right. For example: Ada Marlow 29/2/2012"
            type="search"
          />
          <Button>Search</Button>
        </Form>
        {data.findings && <Results {...data.findings} canAdd={data.canAdd} />}
        {data.notes && <Notes q={data.q} notes={data.notes} />}
      </div>
    </div>
  ),
})

function Results({ asked, people, families, more, canAdd }: Findings & { canAdd: boolean }) {
  return (
    <>
      <h2 class="govuk-heading-m">People</h2>
      {people.length === 0 && <p class="govuk-body">Nobody on the record is like “{asked}”.</p>}
      <ul class="govuk-list govuk-list--spaced">
        {people.map((found) => (
          <li>{found.restricted ? <Restricted {...found} /> : <Found {...found} />}</li>
        ))}
      </ul>
      {more && (
        <p class="govuk-body">
          There are more. Add a first name, a date of birth or a postcode to find the right one.
        </p>
      )}
      {canAdd && (
        <p class="govuk-body">
          Not there? <Link href={addPersonPath()}>Add a person</Link>
        </p>
      )}
      {families.length > 0 && <Families families={families} />}
      <p class="govuk-body">
        <Link href={searchPath({}, { q: asked, in: 'notes' })}>Look for “{asked}” in notes</Link>
      </p>
    </>
  )
}

function Found({ id, name, birthDate, age, families, because, open, address }: FoundPerson) {
  return (
    <>
      {open === 'no' ? <strong>{name}</strong> : <Link href={personPath({ person: id })}>{name}</Link>}
      {birthDate ? `, born ${shortDay(birthDate)}, aged ${age}` : ', date of birth not known'}{' '}
      {open === 'purpose' && <Tag colour="grey">Say why first</Tag>}
      {open === 'no' && <Tag colour="grey">Not open to you</Tag>}
      <br />
      {whoHelps(families)} {address && `Lives at ${address}.`}
      <br />
      <span class="govuk-hint">Found by {because.join(', ')}.</span>
    </>
  )
}

function Restricted({ id, because }: FoundRestricted) {
  return (
    <>
      <strong>A restricted record</strong> <Tag colour="red">Restricted</Tag>
      <br />
      Ask a team manager. In an emergency you can{' '}
      <Link href={breakGlassPath({ person: id })}>open it with a reason</Link>.
      <br />
      <span class="govuk-hint">Found by {because.join(', ')}.</span>
    </>
  )
}

function Families({ families }: { families: readonly HelpedFamily[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Families</h2>
      <ul class="govuk-list govuk-list--spaced">
        {families.map((family) => (
          <li>
            <Link href={familyPath({ family: family.id })}>{family.name} family</Link>
            <br />
            {whoHelps([family])}
          </li>
        ))}
      </ul>
    </>
  )
}

function Notes({ q, notes }: { q: string; notes: readonly FoundNote[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Notes</h2>
      {notes.length === 0 && (
        <p class="govuk-body">No note of the families that you or your team work with has these words.</p>
      )}
      <ul class="govuk-list govuk-list--spaced">
        {notes.map(({ id, familyName, happenedOn, excerpt }) => (
          <li>
            <Link href={notePath({ note: id })}>
              {familyName} family, {dayInWords(happenedOn)}
            </Link>
            <br />
            {excerpt}
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <Link href={searchPath({}, { q })}>Look for “{q}” among people and families</Link>
      </p>
    </>
  )
}
