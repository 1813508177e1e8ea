import { isId } from '../../../platform/id.ts'
import { FilterLayout, FilterPanel, Link, Table, TextField, WideTable } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { addDays } from '../../../platform/time/day.ts'
import { dayInWords, momentInWords, shortDay } from '../../../platform/time/words.ts'
import { askedDay } from '../../asked-day.ts'
import { PeopleLinks } from '../../pages/people-links.tsx'
import { WrongDays } from '../../pages/wrong-days.tsx'
import { type AnyPerson, nameOf } from '../../people/person.ts'
import { type DayOfLooks, type LookAtSomebody, looksByDay, looksOf, peopleNamed } from '../looks-by-day.ts'
import { may } from '../may.ts'
import { accessLooksPath, accessPath, toLooks, whoPath } from '../paths.ts'
import { routeInWords } from '../route-in-words.ts'

interface Data {
  from: string
  to: string
  name: string
  named: AnyPerson[]
  days: DayOfLooks[]
  /** The looks of one account on one day, where they were asked for. */
  one: { who: string; day: string; looks: LookAtSomebody[] } | undefined
}

/** For information governance: every look, by day and account, and the way to those at one person. */
export const accessLooksPage = page({
  path: accessLooksPath,
  title: 'Who has looked at what',
  may: may('look-into'),
  read: (viewer, _, query) => read(viewer, query),
  trail: () => [{ text: 'Access to records', href: accessPath() }],
  view: (data, frame) => (
    <>
      <h1 class="govuk-heading-l">Who has looked at what</h1>
      <FilterLayout filter={<Filter typed={frame.query} />}>
        <WrongDays days={[frame.query.from, frame.query.to]} />
        {data.name !== '' && <Named data={data} />}
        {data.one ? <OneDay one={data.one} /> : <Days data={data} />}
      </FilterLayout>
    </>
  ),
})

async function read(viewer: Viewer, query: Params): Promise<Data> {
  const to = askedDay(query.to ?? '') ?? viewer.today
  const from = askedDay(query.from ?? '') ?? addDays(to, -6)
  const name = query.name?.trim() ?? ''
  const named = name ? await peopleNamed(viewer, name) : []
  const { account } = query
  const day = askedDay(query.day ?? '')
  if (!isId(account) || !day)
    return { from, to, name, named, days: await looksByDay(viewer, from, to), one: undefined }
  const looks = await looksOf(viewer, account, day)
  return { from, to, name, named, days: [], one: { who: looks[0]?.who ?? 'Nobody', day, looks } }
}

function Filter({ typed }: { typed: Params }) {
  return (
    <FilterPanel values={typed} action={accessLooksPath()}>
      <TextField name="name" label="At whom?" hint="Part of a name" />
      <TextField name="from" label="From" hint="For example, 27/3/2026" width={10} />
      <TextField name="to" label="To" width={10} />
    </FilterPanel>
  )
}

function Named({ data: { named, name } }: { data: Data }) {
  if (named.length === 0) return <p class="govuk-body">Nobody is called “{name}”. Try another spelling.</p>
  return (
    <>
      <h2 class="govuk-heading-m">People called “{name}”</h2>
      <ul class="govuk-list">
        {named.map((person) => (
          <li>
            <Link href={whoPath({ person: person.id })}>{nameOf(person)}</Link>
            {!person.restricted && person.age !== null && `, ${person.age}`}
          </li>
        ))}
      </ul>
    </>
  )
}

function Days({ data: { days, from, to } }: { data: Data }) {
  const period = `From ${dayInWords(from)} to ${dayInWords(to)}`
  if (days.length === 0) return <p class="govuk-body">{period}, nobody looked.</p>
  return (
    <>
      <h2 class="govuk-heading-m">{period}</h2>
      <WideTable label={period}>
        <Table
          head={['Day', 'Who', number('Looks'), number('People'), number('Refused')]}
          rows={days.map(({ day, account, who, looks, people, refused }) => [
            shortDay(day),
            account ? <Link href={accessLooksPath({}, { account, day })}>{who}</Link> : who,
            number(looks),
            number(people),
            number(refused),
          ])}
        />
      </WideTable>
    </>
  )
}

const number = (text: string | number) => ({ text, format: 'numeric' })

function OneDay({ one: { who, day, looks } }: { one: NonNullable<Data['one']> }) {
  return (
    <>
      <h2 class="govuk-heading-m">
        {who}, {dayInWords(day)}
      </h2>
      <p class="govuk-body">
        <Link href={accessLooksPath({}, { from: day, to: day })}>Everybody on that day</Link>
      </p>
      <WideTable label={`What ${who} looked at`}>
        <Table
          head={['When', 'Whose record', 'What they opened or did', 'Why', 'Allowed because']}
          rows={looks.map((look) => [
            momentInWords(look.at),
            <PeopleLinks people={look.people} to={toLooks} />,
            routeInWords(look.route),
            look.purpose,
            look.refused ? `Refused: ${look.rule}` : look.rule,
          ])}
        />
      </WideTable>
    </>
  )
}
