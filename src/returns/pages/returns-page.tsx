import { Link } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { may, mayEver } from '../../record/access/index.ts'
import { returnsPath } from '../paths.ts'
import { GROUPS, type OnShelf, SHELF } from '../shelf.ts'

/** What a council tells others of its work, and what it can learn from that itself. */
export const returnsPage = page({
  path: returnsPath,
  title: 'Returns',
  may: may('returns'),
  navigation: { label: 'Returns', order: 55 },
  read: async () => null,
  view: (_, { actor }) => (
    <>
      <h1 class="govuk-heading-l">Returns</h1>
      <p class="govuk-body">
        What the council tells others of its work. All of it comes from the record: nothing is typed twice.
      </p>
      {Object.entries(GROUPS).map(([group, title]) => (
        <Group title={title} items={SHELF.filter((item) => item.group === group)} roles={actor.roles} />
      ))}
    </>
  ),
})

interface GroupProps {
  title: string
  items: readonly OnShelf[]
  roles: readonly string[]
}

function Group({ title, items, roles }: GroupProps) {
  if (items.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      {items.map((item) => (
        <Item
          {...item}
          links={item.links.filter(({ capability = 'returns' }) => mayEver(roles, capability))}
        />
      ))}
    </section>
  )
}

function Item({ title, says, links }: OnShelf) {
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <p class="govuk-body">{says}</p>
      {links.length > 0 && (
        <ul class="govuk-list">
          {links.map(({ text, href }) => (
            <li>
              <Link href={href}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
