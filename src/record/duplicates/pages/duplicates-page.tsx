import { Button, Link, SummaryCard } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../access/index.ts'
import { whoHelps } from '../../search/pages/who-helps.ts'
import { type LikelyDuplicate, type LikelyPerson, likelyDuplicates } from '../likely-duplicates.ts'
import { duplicatePath, duplicatesPath } from '../paths.ts'

/** Records that may be one person, a year of birth at a time. */
export const duplicatesPage = page({
  path: duplicatesPath,
  title: 'Records that may be one person',
  may: may('merge'),
  navigation: { label: 'Duplicates', order: 70 },
  read: async (viewer, _params, query) => {
    const last = Number(viewer.today.slice(0, 4))
    const year = /^(19|20)\d\d$/.test(query.year ?? '') ? Number(query.year) : last
    return { year, last, found: await likelyDuplicates(viewer, year) }
  },
  view: ({ year, last, found }) => (
    <>
      <h1 class="govuk-heading-l">Records that may be one person</h1>
      <p class="govuk-body">
        Those who share an NHS number, whenever they were born, and those born in {year} with names and dates
        alike. Nothing is joined unless you decide it, and it can be undone.
      </p>
      <Years year={year} last={last} />
      {found.length === 0 && <p class="govuk-body">None among those born in {year}. Try another year.</p>}
      {found.map((pair) => (
        <PairCard {...pair} />
      ))}
    </>
  ),
})

function Years({ year, last }: { year: number; last: number }) {
  const years = Array.from({ length: 19 }, (_, back) => last - back)
  return (
    <nav aria-label="Year of birth" class="govuk-body">
      Born in:{' '}
      {years.map((one) =>
        one === year ? (
          <strong aria-current="page">{one} </strong>
        ) : (
          <>
            <Link href={duplicatesPath({}, { year: one })}>{one}</Link>{' '}
          </>
        ),
      )}
    </nav>
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
