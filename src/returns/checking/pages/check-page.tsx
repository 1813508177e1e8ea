import {
  Button,
  Form,
  InsetText,
  Link,
  Table,
  TextField,
  WarningText,
  WideTable,
} from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import type { RuleCount } from '../../check/index.ts'
import { returnsPath } from '../../paths.ts'
import { filePicturesPath } from '../../pictures/paths.ts'
import {
  checkCsvPath,
  checkJsonPath,
  checkPath,
  checksPath,
  findingsPath,
  removeCheckPath,
} from '../paths.ts'
import { type Check, ownCheck } from '../read-checks.ts'
import { KINDS } from '../start-check.ts'
import type { Summary } from '../summary.ts'
import { count, foundInWords, inAWord, number, placeInWords } from './words.ts'

const SECONDS = 4

const isOver = ({ state }: Check) => state === 'done' || state === 'stopped'

/** How far a check is, and then what was found, rule by rule. */
export const checkPage = page({
  path: checkPath,
  title: (check: Check) => check.name,
  may: may('returns'),
  trail: () => [
    { text: 'Returns', href: returnsPath() },
    { text: 'Check a return', href: checksPath() },
  ],
  read: (viewer, { check = '' }) => ownCheck(viewer, check),
  refresh: (check, { still }) => (isOver(check) || still ? undefined : SECONDS),
  view: (check, { query }) => (
    <>
      <h1 class="govuk-heading-l">{check.name}</h1>
      <p class="govuk-body">
        {KINDS[check.kind]}, handed in {momentInWords(check.beganAt)}. For you alone; removed{' '}
        {momentInWords(check.endsAt)} at the latest.
      </p>
      {!isOver(check) && <Progress check={check} still={Boolean(query.still)} />}
      {check.problem && <WarningText>{check.problem}</WarningText>}
      {check.report && <Report check={check} report={check.report} />}
      {isOver(check) && (
        <p class="govuk-body">
          <Link href={removeCheckPath({ check: check.id })}>Remove this check now</Link>
        </p>
      )}
    </>
  ),
})

/** Goes on by itself; whoever is disturbed by that can stop it. */
function Progress({ check, still }: { check: Check; still: boolean }) {
  const here = checkPath({ check: check.id })
  return (
    <>
      <InsetText>{inAWord(check)}</InsetText>
      <Button href={here} variant="secondary">
        See how far it is
      </Button>
      <p class="govuk-body">
        {still ? (
          'This page stays as it is until you choose the button.'
        ) : (
          <>
            This page looks again every {SECONDS} seconds.{' '}
            <Link href={checkPath({ check: check.id }, { still: 'yes' })}>Let it stay as it is</Link>
          </>
        )}
      </p>
    </>
  )
}

function Report({ check, report }: { check: Check; report: Summary }) {
  const { children, rows, rulesRun, ruleset } = report.about
  const files = { check: check.id }
  return (
    <>
      <p class="govuk-body-l">{foundInWords(report.rules)}</p>
      <p class="govuk-body">
        {count(children, 'child', 'children')}, {count(rows, 'row')}, {count(rulesRun, 'rule')} of {ruleset}.
      </p>
      <Troubles report={report} />
      {check.kind === 'annex-a' && report.about.rows > 0 && (
        <p class="govuk-body">
          <Link href={filePicturesPath(files)}>See this workbook in pictures</Link>
        </p>
      )}
      <p class="govuk-body">
        All of it as a file: <Link href={checkCsvPath(files)}>for a spreadsheet (CSV)</Link> ·{' '}
        <Link href={checkJsonPath(files)}>for a program (JSON)</Link>
      </p>
      {report.rules.length > 0 && (
        <>
          <p class="govuk-body">
            <Link href={findingsPath(files)}>See what was found, child by child</Link>
          </p>
          <Form method="get" action={findingsPath(files)}>
            <TextField name="child" label="Find one child by their number" width={10} />
            <Button variant="secondary">Find</Button>
          </Form>
          <ByRule check={check} rules={report.rules} />
        </>
      )}
      <NotRun report={report} />
    </>
  )
}

function Troubles({ report: { troubles, moreTroubles } }: { report: Summary }) {
  if (troubles.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">About the files themselves</h2>
      <ul class="govuk-list govuk-list--bullet">
        {troubles.slice(0, 50).map((trouble) => (
          <li>
            {trouble.kind === 'stop' && <strong>Could not be read. </strong>}
            <b>{placeInWords(trouble)}</b>: {trouble.message}
          </li>
        ))}
        {troubles.length + moreTroubles > 50 && (
          <li>{number(troubles.length + moreTroubles - 50)} more, of the same kinds or others</li>
        )}
      </ul>
    </>
  )
}

function ByRule({ check, rules }: { check: Check; rules: readonly RuleCount[] }) {
  const figure = { format: 'numeric' }
  return (
    <WideTable label="By rule">
      <Table
        caption="By rule"
        captionClass="govuk-table__caption--m"
        head={[
          'Rule',
          'What is wrong, and what to do',
          'Kind',
          { text: 'Children', ...figure },
          { text: 'Rows', ...figure },
        ]}
        rows={rules.map(({ rule, children, rows }) => [
          <Link href={findingsPath({ check: check.id }, { rule: rule.code })}>{rule.code}</Link>,
          rule.message,
          rule.severity === 'error' ? 'Error' : 'Query',
          { text: number(children), ...figure },
          { text: number(rows), ...figure },
        ])}
      />
    </WideTable>
  )
}

function NotRun({ report: { notRun } }: { report: Summary }) {
  if (notRun.length === 0) return null
  const reasons = Map.groupBy(notRun, ({ why }) => why.replace(/ \(--\w+\)/, '').replace(/\.$/, ''))
  return (
    <>
      <h2 class="govuk-heading-m">Rules that were not run</h2>
      <ul class="govuk-list govuk-list--bullet">
        {[...reasons].map(([why, rules]) => (
          <li>
            {count(rules.length, 'rule')}, because {why}: {rules.map(({ code }) => code).join(', ')}
          </li>
        ))}
      </ul>
    </>
  )
}
