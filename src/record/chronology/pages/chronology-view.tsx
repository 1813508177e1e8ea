import {
  Alert,
  FilterLayout,
  Link,
  Pagination,
  SubNavigation,
  Timeline,
} from '../../../platform/kit/index.ts'
import type { Frame } from '../../../platform/pages/page.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { WrongDays } from '../../pages/wrong-days.tsx'
import type { Asked } from '../asked.ts'
import type { Chronology } from '../chronology.ts'
import { COPY } from '../copy.ts'
import { chronologyFileHref, chronologyHref } from '../links.ts'
import type { Whose } from '../scope.ts'
import { ChronologyFilter, chosenFilters } from './chronology-filter.tsx'
import { entryItem } from './entry-item.tsx'

export interface ChronologyData {
  whose: Whose
  /** Ada Marlow, or "Marlow family". */
  name: string
  asked: Asked
  chronology: Chronology
  /** Without filters, for paper. */
  print: boolean
  /** Others are kept safe from the person: what is given to them is a copy of its own. */
  copy: boolean
}

/** A chronology with its filters, or for paper. */
export function ChronologyView({ data, frame }: { data: ChronologyData; frame: Frame }) {
  const { whose, asked, chronology } = data
  if (data.print) return <OnPaper data={data} frame={frame} />
  return (
    <>
      <Heading data={data} />
      <FilterLayout filter={<ChronologyFilter {...{ whose, asked, chronology }} typed={frame.query} />}>
        <Ways data={data} />
        <WrongDays days={[frame.query.from, frame.query.to]} />
        <Entries data={data} />
        <Steps data={data} />
      </FilterLayout>
    </>
  )
}

function Heading({ data: { name } }: { data: ChronologyData }) {
  return (
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{name}</span>
      Chronology
    </h1>
  )
}

function Ways({ data: { whose, asked, copy, name } }: { data: ChronologyData }) {
  const ordered = (oldestFirst: boolean | undefined) =>
    chronologyHref(whose, { ...asked, oldestFirst, after: undefined })
  return (
    <>
      <SubNavigation
        label="Order"
        items={[
          { text: 'Newest first', href: ordered(undefined), current: !asked.oldestFirst },
          { text: 'Oldest first', href: ordered(true), current: asked.oldestFirst },
        ]}
      />
      <p class="govuk-body">
        <Link href={chronologyHref(whose, { ...asked, after: undefined }, { print: 'yes' })}>Print</Link>
        {' · '}
        <Link href={chronologyFileHref(whose, asked)}>Download for a spreadsheet</Link>
      </p>
      {copy && (
        <p class="govuk-body">
          Others are kept safe from {name}. Give {name} nothing but{' '}
          <Link href={chronologyHref(whose, {}, { print: 'yes', ...COPY })}>the copy made for them</Link>.
        </p>
      )}
    </>
  )
}

function Entries({ data: { whose, asked, chronology, name } }: { data: ChronologyData }) {
  const { entries, withheld } = chronology
  const narrowed = chosenFilters(whose, asked).length > 0
  if (entries.length === 0)
    return (
      <p class="govuk-body">
        {narrowed
          ? 'Nothing fits these filters. Take one away, or clear them all.'
          : `Nothing is written about ${name} yet. It begins with the first note.`}
      </p>
    )
  return (
    <>
      {withheld && <p class="govuk-hint">Names of people whose record is closed to you are withheld.</p>}
      <Timeline items={entries.map((entry) => entryItem(entry, whose))} />
    </>
  )
}

function Steps({ data: { whose, asked, chronology } }: { data: ChronologyData }) {
  const to = (after: string | undefined) => chronologyHref(whose, { ...asked, after })
  if (!chronology.next && !asked.after) return null
  return (
    <Pagination
      previous={asked.after ? { href: to(undefined), text: 'Back to the beginning' } : undefined}
      next={chronology.next ? { href: to(chronology.next), text: 'The next 50' } : undefined}
    />
  )
}

function OnPaper({ data, frame }: { data: ChronologyData; frame: Frame }) {
  const { whose, asked, chronology } = data
  const filters = chosenFilters(whose, asked).map((filter) => filter.text)
  return (
    <>
      <Heading data={data} />
      <p class="govuk-body">
        As it stood on {momentInWords(frame.now)}, for {frame.actor.name}.{' '}
        {filters.length > 0 && <>Only: {filters.flatMap((text, at) => (at ? [', ', text] : [text]))}.</>}
      </p>
      {chronology.next && (
        <Alert variant="warning" title="This is not all">
          Only the first {chronology.entries.length} entries are here. Narrow the dates to print the others.
        </Alert>
      )}
      <Entries data={data} />
    </>
  )
}
