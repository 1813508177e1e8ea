import { Link } from '../../../platform/kit/index.ts'
import { download, page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { toCsv } from '../../../record/csv.ts'
import { publishedFiguresPath, publishedJsonPath, publishedListPath, publishedPath } from '../../paths.ts'
import { type NeedsAssessment, type NeedsHead, readPublished, readPublishedNeeds } from '../assessments.ts'
import { SECTIONS } from '../sections.ts'
import { QualityTable, Sections } from './needs-parts.tsx'

/** What was published, for anybody. */
export const publishedListPage = page<NeedsHead[]>({
  path: publishedListPath,
  title: 'What families here need',
  may: may('read-published'),
  public: true,
  navigation: { label: 'What families here need', order: 30 },
  read: readPublished,
  view: (heads) => (
    <>
      <h1 class="govuk-heading-l">What families here need</h1>
      <p class="govuk-body">
        What families, schools, doctors and the council’s own record say is needed, and what will be done.
      </p>
      {heads.length === 0 ? (
        <p class="govuk-body">Nothing has been published yet.</p>
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {heads.map(({ id, name, place, publishedOn }) => (
            <li>
              <Link href={publishedPath({ publication: id })}>{name}</Link>, {place},{' '}
              {dayInWords(publishedOn!)}
            </li>
          ))}
        </ul>
      )}
    </>
  ),
})

/** One needs assessment as it was published. */
export const publishedPage = page<NeedsAssessment>({
  path: publishedPath,
  title: ({ name }) => name,
  inWords: 'A published needs assessment',
  may: may('read-published'),
  public: true,
  read: (viewer, { publication = '' }) => readPublishedNeeds(viewer, publication),
  trail: () => [{ text: 'What families here need', href: publishedListPath() }],
  view: (needs) => (
    <>
      <span class="govuk-caption-l">{needs.place}</span>
      <h1 class="govuk-heading-l">{needs.name}</h1>
      <p class="govuk-body">
        Published on {dayInWords(needs.publishedOn!)}. Numbers from 1 to 5 are not shown, and others are to
        the nearest 5, so that nobody can be known by them.
      </p>
      <p class="govuk-body">
        <Link href={publishedFiguresPath({ publication: needs.id })}>Its figures as CSV</Link>
        {' · '}
        <Link href={publishedJsonPath({ publication: needs.id })}>All of it as JSON</Link>
      </p>
      <Sections content={needs} />
      <h2 class="govuk-heading-m">What it had to have</h2>
      <QualityTable quality={needs.quality} />
    </>
  ),
})

/** The figures as CSV, each with its source. */
export const publishedFigures = download<NeedsAssessment>({
  path: publishedFiguresPath,
  may: may('read-published'),
  public: true,
  read: (viewer, { publication = '' }) => readPublishedNeeds(viewer, publication),
  file: ({ figures }) => ({
    name: 'needs-figures.csv',
    type: 'text/csv; charset=utf-8',
    body: toCsv([
      ['Section', 'Figure', 'Value', 'Unit', 'Lowest by chance', 'Highest by chance', 'Source'],
      ...figures.map(({ section, name, value, unit, interval, source }) => [
        ...[SECTIONS[section].title, name, value, unit, interval?.[0], interval?.[1], source],
      ]),
    ]),
  }),
})

/** The whole of it as JSON. */
export const publishedJson = download<NeedsAssessment>({
  path: publishedJsonPath,
  may: may('read-published'),
  public: true,
  read: (viewer, { publication = '' }) => readPublishedNeeds(viewer, publication),
  file: ({ id, name, place, publishedOn, basedOn, sections, figures, quality }) => ({
    name: 'needs-assessment.json',
    type: 'application/json',
    body: JSON.stringify({ id, name, place, publishedOn, basedOn, sections, figures, quality }, null, 2),
  }),
})
