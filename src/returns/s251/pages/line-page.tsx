import { KithError } from '../../../platform/errors.ts'
import { Button, Table, TextField, WideTable } from '../../../platform/kit/index.ts'
import { plainPounds, poundsOf } from '../../../platform/money.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { enterOutturn } from '../enter-outturn.ts'
import { AMOUNT_KINDS, AMOUNTS, lineCalled } from '../lines.ts'
import { outturnLinePath, outturnPath } from '../paths.ts'
import { type EnteredFigure, readLineHistory } from '../read-outturn.ts'
import { mustBeYear, nameOfYear } from '../years.ts'

async function read(viewer: Viewer, asked: string | undefined, name: string | undefined) {
  const year = mustBeYear(asked)
  const line = lineCalled(name ?? '')
  if (!line || line.totalOf)
    throw new KithError('not-found', 'There is no such line to enter. Choose one on the page of the outturn.')
  return { year, line, history: await readLineHistory(viewer, year, line.line) }
}

/** One line of the outturn: what was entered, and by whom and when it was put right. */
export const outturnLinePage = page({
  path: outturnLinePath,
  may: may('returns'),
  read: (viewer, { year, line }) => read(viewer, year, line),
  title: ({ line, year }) => `Line ${line.line}, ${nameOfYear(year)}`,
  trail: ({ year }) => [{ text: `Section 251 outturn ${nameOfYear(year)}`, href: outturnPath({}, { year }) }],
  view: ({ year, line, history }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">
            Line {line.line}, {nameOfYear(year)}
          </span>
          {line.name}
        </h1>
        <PageForm frame={frame} start={standing(history)}>
          {AMOUNT_KINDS.map((kind) => (
            <TextField name={kind} label={AMOUNTS[kind]} prefix="£" width={10} inputmode="decimal" />
          ))}
          <TextField
            name="why"
            label="Where the figures come from, or why they change"
            hint="For example: general ledger, closed on 12 May"
            optional
          />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
        <History history={history} />
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: enterOutturn,
      done: ({ year, line, entered }) => ({
        to: outturnLinePath({ year, line }),
        notice: entered === 0 ? 'Nothing changed.' : 'The figures are saved.',
      }),
    }),
  },
})

/** Of each amount the figure that stands: the one with the highest number. */
function standing(history: readonly EnteredFigure[]): Record<string, string> {
  const byKind = Map.groupBy(history, ({ kind }) => kind)
  const last = (figures: readonly EnteredFigure[]) =>
    figures.reduce((best, one) => (one.number > best.number ? one : best))
  return Object.fromEntries([...byKind].map(([kind, figures]) => [kind, plainPounds(last(figures).pence)]))
}

function History({ history }: { history: readonly EnteredFigure[] }) {
  if (history.length === 0) return <p class="govuk-body">Nothing has been entered for this line yet.</p>
  return (
    <WideTable label="What was entered, and when">
      <Table
        caption="What was entered, and when"
        captionClass="govuk-table__caption--m"
        head={['Amount', { text: '£', format: 'numeric' }, 'By', 'When', 'Why']}
        rows={history.map(({ kind, pence, author, writtenAt, cameBy, why }) => [
          AMOUNTS[kind],
          { text: poundsOf(pence), format: 'numeric' },
          author,
          momentInWords(writtenAt),
          [cameBy === 'file' && 'From a file', why].filter(Boolean).join(': '),
        ])}
      />
    </WideTable>
  )
}
