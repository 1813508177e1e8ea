import { Button, InsetText, Link, Table, Tag, WideTable } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { dayInWords, momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { personChronologyPath } from '../../../record/chronology/paths.ts'
import { personPath } from '../../../record/paths.ts'
import { KINDS, nameOfYear } from '../../derive/asked.ts'
import type { ChildFinding } from '../../derive/check-children.ts'
import { type CheckedChild, checkOne, readOne } from '../../derive/derive-one.ts'
import type { Basis, DerivedRow } from '../../derive/row.ts'
import { whyNot } from '../../derive/why-not.ts'
import { returnChildPath, returnViewPath } from '../../paths.ts'
import { findChild } from '../find-child.ts'
import { logChild } from '../log-returned.ts'
import { type BasisEntry, type MaySee, maySee, readBasisEntries } from '../read-basis.ts'
import { askedBy, type ReturnView, readView } from '../read-views.ts'
import { trailTo } from '../trail.ts'

interface Shown {
  view: ReturnView
  number: string
  /** Undefined where nobody has the number. */
  found:
    | {
        person: string
        see: MaySee
        checked: CheckedChild
        why: { row: DerivedRow; field: string; basis: Basis; entries: BasisEntry[] } | undefined
        whyNot: string[]
      }
    | undefined
}

async function read(viewer: Viewer, { view: id = '' }: Params, query: Params): Promise<Shown> {
  const view = await readView(viewer, id)
  const number = (query.number ?? '').trim()
  const person = number ? await findChild(viewer, number) : undefined
  return { view, number, found: person ? await readFound(viewer, view, person, query) : undefined }
}

async function readFound(viewer: Viewer, view: ReturnView, person: string, { row, field }: Params) {
  const asked = askedBy(view)
  const see = await maySee(viewer, person)
  const record = await readOne(viewer, person, [view.kind])
  const checked = await checkOne(viewer, record, asked)
  await logChild(
    viewer,
    person,
    `Looked at what is in the return: ${KINDS[view.kind]} ${nameOfYear(view.year)}`,
  )
  const isIn = checked.child.rows.length > 0
  const chosen = see.closed || row === undefined ? undefined : checked.child.rows[Number(row)]
  return {
    person: checked.child.person,
    see,
    checked,
    why: chosen && (await readWhy(viewer, { row: chosen, field: field ?? '' }, checked.child.person, see)),
    whyNot: isIn || see.closed ? [] : whyNot(record, asked),
  }
}

async function readWhy(
  viewer: Viewer,
  { row, field }: { row: DerivedRow; field: string },
  person: string,
  see: MaySee,
) {
  const basis = row.because?.[field] ?? row.from
  return { row, field, basis, entries: await readBasisEntries(viewer, { entry: basis.entry, person }, see) }
}

/** A child in a return: every row and value with its reason; or why the child is not in it. */
export const childPage = page<Shown>({
  path: returnChildPath,
  title: ({ number }) => (number ? `Child ${number} in the return` : 'A child in the return'),
  may: may('returns'),
  trail: ({ view }) => [
    ...trailTo(view.kind),
    { text: `${KINDS[view.kind]} ${nameOfYear(view.year)}`, href: returnViewPath({ view: view.id }) },
  ],
  read,
  view: (shown) => (
    <>
      <h1 class="govuk-heading-l">{shown.number ? `Child ${shown.number}` : 'Find a child in the return'}</h1>
      {shown.number && !shown.found && (
        <p class="govuk-body">Nobody in the record has this number. Check it, or search again.</p>
      )}
      {shown.found && <Child {...shown} found={shown.found} />}
      <Again {...shown} />
    </>
  ),
})

type Found = NonNullable<Shown['found']>

function Child({ view, number, found }: Shown & { found: Found }) {
  const { see, checked, why, person } = found
  const { rows } = checked.child
  if (see.closed)
    return (
      <InsetText>
        This record is restricted. The law asks for every child, so the return has them if they belong in it;
        what it says of them is not shown here.
      </InsetText>
    )
  return (
    <>
      {see.reads && (
        <p class="govuk-body">
          <Link href={personPath({ person })}>Open the record</Link>
        </p>
      )}
      {rows.length === 0 && <NotIn {...found} />}
      {why && <Why {...why} see={see} person={person} />}
      <Findings findings={checked.findings} />
      {rows.length > 0 && (
        <p class="govuk-body">Choose a value to see why it is there. What is blank is left out.</p>
      )}
      {[
        ...Map.groupBy(
          rows.map((row, at) => ({ row, at })),
          ({ row }) => row.list,
        ),
      ].map(([list, own]) => (
        <List view={view} number={number} list={list} rows={own} />
      ))}
    </>
  )
}

function NotIn({ whyNot: reasons }: Found) {
  return (
    <>
      <h2 class="govuk-heading-m">Why not in this return</h2>
      <ul class="govuk-list govuk-list--bullet">
        {reasons.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    </>
  )
}

interface WhyProps extends NonNullable<Found['why']> {
  see: MaySee
  person: string
}

function Why({ row, field, basis, entries, see, person }: WhyProps) {
  return (
    <InsetText>
      <h2 class="govuk-heading-m">
        Why {field} is {row.cells[field]} here
      </h2>
      <p class="govuk-body">{basis.says}.</p>
      {entries.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {entries.map(({ on, title, author, writtenAt }) => (
            <li>
              {title ?? 'An entry in the record'} ({dayInWords(on)}), written by {author} on{' '}
              {momentInWords(writtenAt)}
            </li>
          ))}
        </ul>
      )}
      {see.reads ? (
        <Link href={personChronologyPath({ person })}>What happened, entry by entry</Link>
      ) : (
        entries.length > 0 && <p class="govuk-body">Its words are for those who may open the record.</p>
      )}
    </InsetText>
  )
}

function Findings({ findings }: { findings: readonly ChildFinding[] }) {
  if (findings.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">What the rules find</h2>
      <ul class="govuk-list govuk-list--spaced">
        {findings.map(({ code, severity, message, rows, reason }) => (
          <li>
            {severity === 'error' ? <Tag colour="red">Error</Tag> : <Tag colour="yellow">Query</Tag>} {code}:{' '}
            {message}
            <br />
            {rows.map(({ list, values }) => `${list}: ${valuesInWords(values)}`).join('; ')}
            {reason && <p class="govuk-body govuk-!-margin-bottom-1">Right as it is: {reason}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

const valuesInWords = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${value || 'blank'}`)
    .join(', ')

interface ListProps {
  view: ReturnView
  number: string
  list: string
  rows: readonly { row: DerivedRow; at: number }[]
}

function List({ view, number, list, rows }: ListProps) {
  const fields = [...new Set(rows.flatMap(({ row }) => Object.keys(row.cells)))]
  return (
    <WideTable label={list}>
      <Table
        caption={list}
        captionClass="govuk-table__caption--m"
        head={fields}
        rows={rows.map(({ row, at }) =>
          fields.map((field) =>
            row.cells[field] ? (
              <Link href={returnChildPath({ view: view.id }, { number, row: at, field })}>
                {row.cells[field]}
              </Link>
            ) : (
              ''
            ),
          ),
        )}
      />
    </WideTable>
  )
}

function Again({ view, number }: Shown) {
  return (
    <form method="get" action={returnChildPath({ view: view.id })}>
      <div class="govuk-form-group">
        <label class="govuk-label" for="number">
          {number ? 'Another child, by their number' : 'The child’s number in returns'}
        </label>
        <input class="govuk-input govuk-input--width-20" id="number" name="number" />
      </div>
      <Button variant="secondary">Show</Button>
    </form>
  )
}
