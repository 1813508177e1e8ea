import { Button, InsetText, Link, TextArea, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { type AsideRow, readAside } from '../asides.ts'
import { columnsOf } from '../columns-of.ts'
import { letRowGo } from '../let-row-go.ts'
import { asidePath, asidesPath } from '../paths.ts'
import { takeInCorrectedRow } from '../take-in-corrected-row.ts'

/** One row that was put aside: correct it and take it in, or let it go. */
export const asidePage = page<AsideRow>({
  path: asidePath,
  title: 'Correct a row',
  may: may('import'),
  trail: ({ run }) => [{ text: 'Rows put aside', href: asidesPath({ run }) }],
  read: (viewer, { aside = '' }) => readAside(viewer, aside),
  view: (row, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Correct a row</h1>
        <p class="govuk-body">
          {row.list}, {row.file} line {row.line}
          {row.child ? `, child ${row.child}` : ''}
        </p>
        <InsetText>{row.reason}</InsetText>
        {row.settledHow ? (
          <p class="govuk-body">
            {row.settledHow === 'corrected'
              ? 'It was corrected and taken in.'
              : `It was let go: ${row.settledWhy}`}{' '}
            <Link href={asidesPath({ run: row.run })}>Back to the rows put aside</Link>
          </p>
        ) : (
          <>
            <PageForm frame={frame} start={{ cells: row.cells, within: row.within }}>
              {Object.keys(row.within).map((name) => (
                <TextField name={`within[${name}]`} label={name} width={20} />
              ))}
              {columnsOf(row).map((name) => (
                <TextField name={`cells[${name}]`} label={name} width={20} />
              ))}
              <Button>Take it in</Button>
            </PageForm>
            <h2 class="govuk-heading-m">Or let it go</h2>
            <PageForm frame={frame} name="go">
              <TextArea name="reason" label="Why is the row not needed?" rows={3} />
              <Button variant="secondary">Let it go</Button>
            </PageForm>
          </>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: takeInCorrectedRow,
      input: ({ cells = {}, within = {} }, { aside = '' }) => ({ aside, cells, within }),
      done: ({ run }) => ({ to: asidesPath({ run }), notice: 'The row is in the record.' }),
    }),
    go: form({
      operation: letRowGo,
      input: ({ reason }, { aside = '' }) => ({ aside, reason }),
      done: ({ run }) => ({ to: asidesPath({ run }), notice: 'The row was let go.' }),
    }),
  },
})
