import { Button, Link, Pagination, SummaryCard } from '../../../platform/kit/index.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../access/index.ts'
import { whoHelps } from '../../search/pages/who-helps.ts'
import {
  type Duplicates,
  type DuplicatesAsked,
  type LikelyDuplicate,
  type LikelyPerson,
  likelyDuplicates,
  PAGE_SIZE,
  type Why,
} from '../likely-duplicates.ts'
import { duplicatePath, duplicatesPath } from '../paths.ts'

/** Records that may be one person, the likeliest first, narrowed by plain links. */
export const duplicatesPage = page({
  path: duplicatesPath,
  title: 'Records that may be one person',
  may: may('merge'),
  navigation: { label: 'Duplicates', order: 70 },
  read: async (viewer, _params, query) => {
    const asked = askedOf(query)
    return { asked, ...(await likelyDuplicates(viewer, asked)) }
  },
  view: (data) => (
    <>
      <h1 class="govuk-heading-l">Records that may be one person</h1>
      <p class="govuk-body">
        The likeliest stand first: one NHS number, then the same names and date of birth, then names and dates
        alike. Nothing is joined unless you decide it, and it can be undone.
      </p>
      <Reasons {...data} />
      {data.years.length > 1 && <Years {...data} />}
      {data.total === 0 && (
        <p class="govuk-body">
          {data.asked.why || data.asked.year
            ? 'None of these. Choose another reason or another year.'
            : 'There are none at the moment.'}
        </p>
      )}
      {data.pairs.map((pair) => (
        <PairCard {...pair} />
      ))}
      <Pages {...data} />
    </>
  ),
})

type Data = Duplicates & { asked: DuplicatesAsked }

const REASONS: Record<Why, string> = {
  number: 'The same NHS number',
  exact: 'The same names and date of birth',
  alike: 'Names and dates alike',
}

function askedOf({ why = '', year = '', page = '' }: Params): DuplicatesAsked {
  return {
    why: Object.hasOwn(REASONS, why) ? (why as Why) : undefined,
    year: /^(19|20)\d\d$/.test(year) ? Number(year) : undefined,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

function Reasons({ asked: { why, year }, ofEach }: Data) {
  const all = Object.values(ofEach).reduce((sum, one) => sum + one, 0)
  const links = [
    { text: `All (${all})`, href: duplicatesPath({}, { year }), chosen: !why },
    ...Object.entries(REASONS).map(([key, words]) => ({
      text: `${words} (${ofEach[key as Why]})`,
      href: duplicatesPath({}, { why: key, year }),
      chosen: why === key,
    })),
  ]
  return <Choices label="Why they may be one person" links={links} />
}

function Years({ asked: { why, year }, years }: Data) {
  const links = [
    { text: 'Born in any year', href: duplicatesPath({}, { why }), chosen: !year },
    ...years.map((one) => ({
      text: String(one),
      href: duplicatesPath({}, { why, year: one }),
      chosen: one === year,
    })),
  ]
  return <Choices label="Year of birth" links={links} />
}

interface ChoicesProps {
  label: string
  links: { text: string; href: string; chosen: boolean }[]
}

function Choices({ label, links }: ChoicesProps) {
  return (
    <nav aria-label={label}>
      <ul class="govuk-list kith-choices">
        {links.map(({ text, href, chosen }) => (
          <li>{chosen ? <strong aria-current="page">{text}</strong> : <Link href={href}>{text}</Link>}</li>
        ))}
      </ul>
    </nav>
  )
}

function Pages({ asked: { page, why, year }, total }: Data) {
  const link = (to: number) => ({ href: duplicatesPath({}, { why, year, page: to }) })
  const more = page * PAGE_SIZE < total
  if (page === 1 && !more) return null
  return (
    <Pagination previous={page > 1 ? link(page - 1) : undefined} next={more ? link(page + 1) : undefined} />
  )
}

function PairCard({ people: [one, other], because }: LikelyDuplicate) {
  return (
    <SummaryCard title={`${one.name} and ${other.name}`}>
      <p class="govuk-body">They have {because.join(', ')}.</p>
      <ul class="govuk-list govuk-list--bullet">
        {[one, other].map((person) => (
          <li>{inWords(person)}</li>
        ))}
      </ul>
      <Button variant="secondary" href={duplicatePath({ one: one.id, other: other.id })}>
        Decide
        <span class="govuk-visually-hidden">
          {' '}
          on {one.name} and {other.name}
        </span>
      </Button>
    </SummaryCard>
  )
}

const inWords = ({ name, birthDate, families }: LikelyPerson): string =>
  `${name}, ${birthDate ? `born ${dayInWords(birthDate)}` : 'date of birth not known'}. ${whoHelps(families)}`
