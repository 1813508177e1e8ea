import { Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, subject } from '../../../record/access/index.ts'
import { familyPath, ownPartPath } from '../../../record/paths.ts'
import { nameOf } from '../../../record/people/person.ts'
import { readHead, throughout } from '../../families/head.ts'
import { backTo, familyName, NotForEverybody } from '../../parts/family-frame.tsx'
import { closePath, composePath, paperPath, papersPath } from '../../paths.ts'
import { PURPOSE_CODES, PURPOSES } from '../purposes.ts'
import { type Paper, readPapers } from '../read-papers.ts'

/** The papers of a family: what can be made of the record, and what was given out. */
export const papersPage = page({
  path: papersPath,
  title: 'Papers',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    return { head, papers: throughout(head.withhold, await readPapers(viewer, family)) }
  },
  trail: ({ head }) => backTo(familyName(head), familyPath({ family: head.id })),
  view: ({ head, papers }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <NotForEverybody head={head} />
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Papers</h1>
        <p class="govuk-body">
          Each is put together from what the record was told once. Change words where it needs them; nobody
          types it again.
        </p>
        <dl>
          {PURPOSE_CODES.map((purpose) => (
            <>
              <dt class="govuk-heading-s govuk-!-margin-bottom-0">
                <Link href={composePath({ family: head.id, purpose })}>{PURPOSES[purpose].title}</Link>
              </dt>
              <dd class="govuk-body govuk-!-margin-left-0">{PURPOSES[purpose].when}</dd>
            </>
          ))}
          <dt class="govuk-heading-s govuk-!-margin-bottom-0">
            <Link href={closePath({ family: head.id })}>Letter to the family</Link>
          </dt>
          <dd class="govuk-body govuk-!-margin-left-0">When the help ends.</dd>
        </dl>
        <Given family={head.id} papers={papers} />
        <h2 class="govuk-heading-m">One person’s own part</h2>
        <ul class="govuk-list">
          {head.members.map(
            (person) =>
              !person.restricted &&
              person.birthDate && (
                <li>
                  <Link href={ownPartPath({ person: person.id })}>
                    What the plan asks of {nameOf(person)}
                  </Link>
                </li>
              ),
          )}
        </ul>
      </div>
    </div>
  ),
})

function Given({ family, papers }: { family: string; papers: readonly Paper[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Given out</h2>
      {papers.length === 0 && <p class="govuk-body">Nothing yet.</p>}
      <ul class="govuk-list">
        {papers.map(({ id, title, to, on, author }) => (
          <li>
            <Link href={paperPath({ family, paper: id })}>{title}</Link>, {dayInWords(on)}. To: {to}. By{' '}
            {author}.
          </li>
        ))}
      </ul>
    </>
  )
}
