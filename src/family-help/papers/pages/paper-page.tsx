import { Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, subject } from '../../../record/access/index.ts'
import { Prose } from '../../../record/pages/prose.tsx'
import { readHead, throughout } from '../../families/head.ts'
import { backTo, familyName, NotForEverybody } from '../../parts/family-frame.tsx'
import { paperFilePath, paperPath, papersPath } from '../../paths.ts'
import { readPaper } from '../read-papers.ts'

/** A paper as it was given, to print. */
export const paperPage = page({
  path: paperPath,
  inWords: 'A paper about the family that was given out',
  may: may('read', subject.family()),
  async read(viewer, { family = '', paper = '' }) {
    const head = await readHead(viewer, family)
    return { head, paper: throughout(head.withhold, await readPaper(viewer, family, paper)) }
  },
  title: ({ paper }) => paper.title,
  trail: ({ head }) => backTo('Papers', papersPath({ family: head.id })),
  view: ({ head, paper: { id, title, to, on, author, parts } }) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <NotForEverybody head={head} />
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          {dayInWords(on)}. To: {to}. By {author}.
        </p>
        {parts.map(({ heading, text }) => (
          <section>
            <h2 class="govuk-heading-m">{heading}</h2>
            <Prose text={text} />
          </section>
        ))}
        <p class="govuk-body govuk-!-display-none-print">
          It stays as it was given.{' '}
          <Link href={paperFilePath({ family: head.id, paper: id })}>Download it for a word processor</Link>
        </p>
      </div>
    </div>
  ),
})
