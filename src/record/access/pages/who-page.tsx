import { isId } from '../../../platform/id.ts'
import { Alert, FilterLayout, Link } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Frame, type Params, page } from '../../../platform/pages/page.ts'
import { dayInWords, momentInWords } from '../../../platform/time/words.ts'
import { askedDay } from '../../asked-day.ts'
import { WrongDays } from '../../pages/wrong-days.tsx'
import { personPath } from '../../paths.ts'
import { type AnyPerson, nameOf, readPeople } from '../../people/person.ts'
import { type Looks, type LooksAsked, looksAt } from '../looks.ts'
import { may } from '../may.ts'
import { restrictionPath, whoPath } from '../paths.ts'
import { type Restriction, readRestriction } from '../restriction.ts'
import { mayEver } from '../rules.ts'
import { person } from '../subjects.ts'
import { type Reader, whoCanSee } from '../who-can-see.ts'
import { LooksFilter, LooksTable } from './looks-table.tsx'
import { Readers } from './readers.tsx'

interface Data extends Looks {
  about: AnyPerson
  restriction: Restriction | undefined
  readers: Reader[]
  asked: LooksAsked
}

/** For every child: who can see this record, and who has looked. */
export const whoPage = page({
  path: whoPath,
  inWords: 'Who can see this, and who has looked',
  may: may('look-into', person()),
  read: (viewer, params, query) => read(viewer, params.person ?? '', query),
  title: ({ about }) => `Who can see this, and who has looked: ${nameOf(about)}`,
  trail: ({ about }) => [{ text: nameOf(about), href: personPath({ person: about.id }) }],
  view: (data, frame) => (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{nameOf(data.about)}</span>
        Who can see this, and who has looked
      </h1>
      <WhoCanSee data={data} frame={frame} />
      <WhoHasLooked data={data} frame={frame} />
    </>
  ),
})

const ON_PAPER = 2_000

async function read(viewer: Viewer, id: string, query: Params): Promise<Data> {
  const asked = askedOf(query)
  const [about] = await readPeople(viewer, [id])
  return {
    about: about!,
    restriction: await readRestriction(viewer, id),
    readers: await whoCanSee(viewer, id),
    asked,
    ...(await looksAt(viewer, id, asked)),
  }
}

function askedOf(query: Params): LooksAsked {
  return {
    who: query.who?.trim() || undefined,
    from: query.from ? askedDay(query.from) : undefined,
    to: query.to ? askedDay(query.to) : undefined,
    refused: query.refused === 'yes' || undefined,
    before: isId(query.before) ? query.before : undefined,
    limit: query.print === 'yes' ? ON_PAPER : undefined,
  }
}

function WhoCanSee({ data: { about, restriction, readers }, frame }: { data: Data; frame: Frame }) {
  return (
    <>
      <h2 class="govuk-heading-m">Who can see this today</h2>
      {restriction && (
        <Alert title="Restricted" showTitle>
          <p class="govuk-body">
            Since {dayInWords(restriction.since)} this record is open only to{' '}
            {restriction.readers.map((reader) => reader.name).join(', ')}, and in an emergency.
          </p>
        </Alert>
      )}
      <Readers readers={readers} restricted={restriction !== undefined} />
      {mayEver(frame.actor.roles, 'restrict') && (
        <p class="govuk-body">
          <Link href={restrictionPath({ person: about.id })}>
            {restriction ? 'Change or lift the restriction' : 'Restrict this record'}
          </Link>
        </p>
      )}
    </>
  )
}

function WhoHasLooked({ data, frame }: { data: Data; frame: Frame }) {
  const { about, asked, looks, next } = data
  const href = (extra: Params) =>
    whoPath({ person: about.id }, { ...frame.query, before: undefined, ...extra })
  if (frame.query.print === 'yes')
    return (
      <>
        <h2 class="govuk-heading-m">Who has looked</h2>
        <p class="govuk-body">
          As it stood on {momentInWords(frame.now)}, for {frame.actor.name}.
        </p>
        <LooksTable looks={looks} />
      </>
    )
  return (
    <>
      <h2 class="govuk-heading-m" id="looks">
        Who has looked
      </h2>
      <FilterLayout filter={<LooksFilter typed={frame.query} clearHref={whoPath({ person: about.id })} />}>
        <p class="govuk-body">
          <Link href={href({ print: 'yes' })}>Print</Link>
        </p>
        <WrongDays days={[frame.query.from, frame.query.to]} />
        <LooksTable looks={looks} next={next && href({ before: next })} first={asked.before && href({})} />
      </FilterLayout>
    </>
  )
}
