import { Button, TextArea, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { bringOutcomesPath, outcomesPath } from '../../paths.ts'
import { bringFamilyOutcomes } from '../bring-family-outcomes.ts'
import { HEADINGS } from '../headings.ts'

/** Figures under the ten headings, pasted from a spreadsheet. */
export const bringOutcomesPage = page({
  path: bringOutcomesPath,
  title: 'Bring in figures of Supporting Families',
  may: may('report-progress'),
  read: async () => undefined,
  trail: () => [{ text: 'How it goes for families and children', href: outcomesPath() }],
  view: (_, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Bring in figures of Supporting Families</h1>
        <p class="govuk-body">
          A line for each heading and quarter: the heading or its number, the quarter, how many families had
          the need, how many achieved it. Paste it from a spreadsheet, or with commas: 1, 2026-Q3, 120, 64
        </p>
        <ol class="govuk-list govuk-list--number">
          {Object.values(HEADINGS).map((heading) => (
            <li>{heading}</li>
          ))}
        </ol>
        <PageForm frame={frame}>
          <TextArea name="lines" label="The lines" rows={10} />
          <TextField name="source" label="Where do they come from?" />
          <Button preventDoubleClick>Bring them in</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: bringFamilyOutcomes,
      done: ({ lines }) => ({
        to: outcomesPath(),
        notice: `${lines} ${lines === 1 ? 'line is' : 'lines are'} in.`,
      }),
    }),
  },
})
