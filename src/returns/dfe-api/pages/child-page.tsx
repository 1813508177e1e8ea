import { InsetText } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { askedDay } from '../../../record/asked-day.ts'
import { BecauseTable } from '../../parts/because-table.tsx'
import { whyChild } from '../find-child.ts'
import { dfeChildPath, dfePath } from '../paths.ts'

/** Why each value of a child is in the payload. */
export const dailyChildPage = page({
  path: dfeChildPath,
  may: may('returns'),
  read: (viewer, { child = '' }, query) =>
    whyChild(viewer, child, (query.on && askedDay(query.on)) || viewer.today),
  title: ({ number }) => `Why is this here? ${number}`,
  trail: ({ on }) => [{ text: 'Daily collection', href: dfePath({}, { on }) }],
  view: ({ number, on, restricted, notes, entries }) => (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">
          Daily collection, {dayInWords(on)}: {number}
        </span>
        Why is this here?
      </h1>
      {restricted ? (
        <InsetText>
          This record is restricted. The child is in the file, because the law asks for every child; what is
          said of them is shown to those only who may open the record.
        </InsetText>
      ) : (
        <BecauseTable
          caption="Each value, and what it rests on"
          values={notes.map(({ path, value, basis }) => ({ name: path, value, basis }))}
          entries={entries}
        />
      )}
    </>
  ),
})
