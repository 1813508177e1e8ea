import { Link, Tag, type TimelineItem } from '../../../platform/kit/index.ts'
import { dayInEngland } from '../../../platform/time/day.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { documentPath } from '../../documents/paths.ts'
import { notePath } from '../../notes/paths.ts'
import { PeopleLinks } from '../../pages/people-links.tsx'
import { Prose } from '../../pages/prose.tsx'
import type { ChronologyEntry } from '../chronology.ts'
import { chronologyHref } from '../links.ts'
import type { Whose } from '../scope.ts'

/** An entry as the timeline shows it. */
export function entryItem(entry: ChronologyEntry, whose: Whose): TimelineItem {
  return {
    id: `entry-${entry.id}`,
    title: entry.title,
    href: hrefOf(entry),
    datetime: entry.happenedOn,
    when: dayInWords(entry.happenedOn),
    by: byWhom(entry),
    marks: entry.correctedBy ? <Tag colour="yellow">Put right since</Tag> : undefined,
    text: <EntryText entry={entry} whose={whose} />,
  }
}

function hrefOf({ note, document }: ChronologyEntry): string | undefined {
  if (note) return notePath({ note })
  return document ? documentPath({ document }) : undefined
}

function byWhom({ author, happenedOn, writtenAt }: ChronologyEntry): string {
  const written = dayInEngland(writtenAt)
  return written === happenedOn ? author : `${author}, written ${dayInWords(written)}`
}

function EntryText({ entry, whose }: { entry: ChronologyEntry; whose: Whose }) {
  const { body, basis, people, corrects, correctedBy } = entry
  return (
    <>
      {correctedBy && (
        <p class="govuk-body">
          This is the entry as it was.{' '}
          <Link href={chronologyHref(whose, { entry: correctedBy })} hiddenText={`instead of ${entry.title}`}>
            See what stands now
          </Link>
          .
        </p>
      )}
      {corrects && (
        <p class="govuk-body">
          This puts an earlier entry right.{' '}
          <Link href={chronologyHref(whose, { entry: corrects })} hiddenText={`for ${entry.title}`}>
            See it as it was
          </Link>
          .
        </p>
      )}
      {body && <Prose text={body} />}
      {basis && <p class="govuk-body">On the basis of: {basis}</p>}
      {('family' in whose || people.length > 1) && people.length > 0 && (
        <p class="govuk-hint">
          About <PeopleLinks people={people} />
        </p>
      )}
    </>
  )
}
