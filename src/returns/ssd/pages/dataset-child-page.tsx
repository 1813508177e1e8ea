import { InsetText } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { askedDay } from '../../../record/asked-day.ts'
import { BecauseTable } from '../../parts/because-table.tsx'
import { datasetChildPath, datasetPath } from '../paths.ts'
import { ssdWhy } from '../why.ts'

/** A child’s rows of the dataset, and why each is there. */
export const datasetChildPage = page({
  path: datasetChildPath,
  may: may('returns'),
  read: (viewer, { child = '' }, query) =>
    ssdWhy(viewer, child, (query.on && askedDay(query.on)) || viewer.today),
  title: ({ number }) => `Why is this here? ${number}`,
  trail: ({ on }) => [{ text: 'Standard Safeguarding Dataset', href: datasetPath({}, { on }) }],
  view: ({ number, on, restricted, rows, entries }) => (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">
          Standard Safeguarding Dataset, {dayInWords(on)}: {number}
        </span>
        Why is this here?
      </h1>
      {restricted ? (
        <InsetText>
          This record is restricted. What is said of the child is shown to those only who may open the record.
        </InsetText>
      ) : (
        <BecauseTable
          caption="Each row, and what it rests on"
          values={rows.map(({ table, cells, from }) => ({
            name: table,
            value: Object.entries(cells)
              .map(([name, value]) => `${name} ${value}`)
              .join(', '),
            basis: from,
          }))}
          entries={entries}
        />
      )}
    </>
  ),
})
