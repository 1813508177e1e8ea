import { Link, Table, WideTable } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { readWishes, type Wish } from '../link-ups/read-wishes.ts'
import { linkUpsPath, wishPath } from '../paths.ts'
import { sharesInWords } from '../volunteers/read-volunteers.ts'
import { CommunityNav } from './community-nav.tsx'

/** Families who would like a neighbour beside them, and those who have one. It names nobody. */
export const linkUpsPage = page({
  path: linkUpsPath,
  title: 'Link-ups',
  inWords: 'Families and neighbours who share their time',
  may: may('coordinate'),
  read: readWishes,
  view: (wishes, { actor }) => (
    <>
      <h1 class="govuk-heading-l">Link-ups</h1>
      <CommunityNav here={linkUpsPath()} roles={actor.roles} />
      <h2 class="govuk-heading-m">Families who would like a neighbour beside them</h2>
      <Wishes label="Families who would like a neighbour" wishes={wishes.filter(({ linked }) => !linked)} />
      <h2 class="govuk-heading-m">Families who have one</h2>
      <Wishes label="Families who have a neighbour" wishes={wishes.filter(({ linked }) => linked)} />
    </>
  ),
})

function Wishes({ label, wishes }: { label: string; wishes: readonly Wish[] }) {
  if (wishes.length === 0) return <p class="govuk-body">None at the moment.</p>
  return (
    <WideTable label={label}>
      <Table
        head={['Since', 'Neighbourhood', 'They would like', 'Languages']}
        rows={wishes.map(({ id, wishedOn, neighbourhoodName, wants, languages }) => [
          <Link href={wishPath({ wish: id })}>{shortDay(wishedOn)}</Link>,
          neighbourhoodName ?? '',
          sharesInWords(wants),
          languages.join(', '),
        ])}
      />
    </WideTable>
  )
}
