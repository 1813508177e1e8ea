import {
  Button,
  InsetText,
  Link,
  SummaryList,
  Table,
  WarningText,
  WideTable,
} from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { asidesPath, importPath, runPath, withoutTeamPath } from '../paths.ts'
import { type ImportRun, readRun } from '../read-runs.ts'
import type { ImportReport } from '../run-import.ts'
import { number, returnInWords, runInAWord } from './run-words.ts'

/** How far an import is, and what became of every value. */
export const runPage = page({
  path: runPath,
  inWords: 'A file brought in',
  title: (run: ImportRun) => run.name,
  may: may('import'),
  trail: () => [{ text: 'Bring files in', href: importPath() }],
  read: (viewer, { run = '' }) => readRun(viewer, run),
  view: (run) => (
    <>
      <h1 class="govuk-heading-l">{run.name}</h1>
      <p class="govuk-body">
        {returnInWords(run)}. {runInAWord(run)}.
      </p>
      <Progress run={run} />
      {run.report && <Report run={run} report={run.report} />}
    </>
  ),
})

function Progress({ run }: { run: ImportRun }) {
  if (run.problem) return <WarningText>{run.problem}</WarningText>
  if (run.state === 'interrupted')
    return (
      <InsetText>
        The program that brought it in was stopped. What was taken in stands. Bring the same files in again:
        nothing is doubled.
      </InsetText>
    )
  if (run.state === 'done') return null
  return (
    <>
      {run.of !== null && (
        <p class="govuk-body">
          <progress value={run.done} max={run.of} aria-label="Children taken in">
            {number(run.done)} of {number(run.of)}
          </progress>
        </p>
      )}
      <Button href={runPath({ run: run.id })} variant="secondary">
        See how far it is
      </Button>
    </>
  )
}

function Report({ run, report }: { run: ImportRun; report: ImportReport }) {
  return (
    <>
      <SummaryList
        rows={[
          [
            'Children',
            `${number(report.children)}: ${number(report.newChildren)} new, ${number(report.knownChildren)} known`,
          ],
          ['Families begun', number(report.newFamilies)],
          [
            'Facts',
            `${number(report.newFacts)} new, ${number(report.changedFacts)} changed, ${number(report.sameFacts)} the same as before`,
          ],
          [
            'Rows put aside',
            run.open > 0
              ? `${number(run.open)} wait to be looked at`
              : report.asides > 0 || report.reasons.length === 0
                ? 'None wait'
                : 'None new: they lie with the earlier import of the same rows',
          ],
        ].map(([key, value]) => ({ key: key!, value: value! }))}
      />
      <p class="govuk-body">
        {run.open > 0 && <Link href={asidesPath({ run: run.id })}>Look at the rows put aside</Link>}
        {run.open > 0 && ' · '}
        <Link href={withoutTeamPath()}>Families without a team</Link>
      </p>
      <Reasons report={report} />
      {report.notes.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Notes on the files</h2>
          <ul class="govuk-list govuk-list--bullet">
            {report.notes.slice(0, 100).map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </>
      )}
      <Fields report={report} />
    </>
  )
}

function Reasons({ report: { reasons } }: { report: ImportReport }) {
  if (reasons.length === 0) return null
  const figure = { format: 'numeric' }
  return (
    <WideTable label="Why rows were put aside">
      <Table
        caption="Why rows were put aside"
        captionClass="govuk-table__caption--m"
        head={['List', 'Reason', { text: 'Rows', ...figure }]}
        rows={reasons.map(({ list, reason, rows }) => [list, reason, { text: number(rows), ...figure }])}
      />
    </WideTable>
  )
}

function Fields({ report: { fields, reconciles } }: { report: ImportReport }) {
  const figure = { format: 'numeric' }
  const heads = ['Read', 'Kept', 'There already', 'Put aside'].map((text) => ({ text, ...figure }))
  return (
    <>
      <h2 class="govuk-heading-m">Every value, by list and field</h2>
      <p class="govuk-body">
        {reconciles
          ? 'Every value that was read is in the record, was there already, or was put aside.'
          : 'Some values went nowhere. This is a fault of Kith: tell the people who look after it.'}
      </p>
      <WideTable label="Every value, by list and field">
        <Table
          head={['List', 'Field', ...heads]}
          rows={fields.map(({ list, field, read, kept, there, aside }) => [
            list,
            field,
            ...[read, kept, there, aside].map((count) => ({ text: number(count), ...figure })),
          ])}
        />
      </WideTable>
    </>
  )
}
