import { Link } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { reformPath } from '../paths.ts'
import { contents, type Entry } from './contents.ts'

/** Where the reform's pages are, by what somebody wants to know. */
export const reformPage = page({
  path: reformPath,
  title: 'The reform',
  may: may('analyse'),
  navigation: { label: 'The reform', order: 80 },
  read: async () => contents.filter(({ entries }) => entries.length > 0),
  view: (groups) => (
    <>
      <h1 class="govuk-heading-l">The reform</h1>
      <p class="govuk-body-l">
        What the Independent Review of Children’s Social Care asks for, what it costs and saves, and what may
        come without it.
      </p>
      <p class="govuk-body">
        These pages hold counts, published statistics and the review’s own figures. Nobody’s record can be
        read here. They set no targets and rank nobody: they are there to ask “what if”, and to see how sure
        an answer is.
      </p>
      {groups.map(({ title, entries }) => (
        <Group title={title} entries={entries} />
      ))}
    </>
  ),
})

function Group({ title, entries }: { title: string; entries: readonly Entry[] }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {entries.map(({ title: name, says, href }) => (
          <li>
            <Link href={href}>{name}</Link>
            <br />
            {says}
          </li>
        ))}
      </ul>
    </section>
  )
}
