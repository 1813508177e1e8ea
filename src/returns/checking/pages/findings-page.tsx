import { Link, Pagination, Table, Tag, WideTable } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import type { RuleInfo } from '../../check/index.ts'
import type { KeptFinding } from '../kept-findings.ts'
import { checkPath, checksPath, findingsPath } from '../paths.ts'
import { type Asking, type Check, FINDINGS_ON_A_PAGE, findingsOf, ownCheck } from '../read-checks.ts'
import { count, rowInWords } from './words.ts'

interface Found {
  check: Check
  asked: Asking
  findings: KeptFinding[]
}

/** What was found, child by child in the order of the return, narrowed by plain links. */
export const findingsPage = page({
  path: findingsPath,
  title: ({ check }: Found) => `What was found in ${check.name}`,
  may: may('returns'),
  trail: ({ check }) => [
    { text: 'Check a return', href: checksPath() },
    { text: check.name, href: checkPath({ check: check.id }) },
  ],
  read: async (viewer: Viewer, { check: id = '' }, query): Promise<Found> => {
    const check = await ownCheck(viewer, id)
    const asked = askedOf(query)
    return { check, asked, findings: await findingsOf(viewer, check, asked) }
  },
  view: ({ check, asked, findings }) => (
    <>
      <h1 class="govuk-heading-l">What was found, child by child</h1>
      <Narrowed check={check} asked={asked} />
      {findings.length === 0 && <p class="govuk-body">Nothing was found here.</p>}
      {groups(findings.slice(0, FINDINGS_ON_A_PAGE)).map(([child, own]) => (
        <section>
          <h2 class="govuk-heading-m">{child ? `Child ${child}` : 'The whole return'}</h2>
          {own.map((finding) => (
            <Finding check={check} finding={finding} asked={asked} />
          ))}
        </section>
      ))}
      <More check={check} asked={asked} findings={findings} />
    </>
  ),
})

function askedOf({ rule, child, kind, after }: Params): Asking {
  const place = Number(after)
  return {
    rule: rule || undefined,
    child: child?.trim() || undefined,
    kind: kind === 'error' || kind === 'query' ? kind : undefined,
    after: after && Number.isInteger(place) && place >= 0 && place < 2 ** 31 ? place : undefined,
  }
}

/** Findings that follow one another for the same child. */
function groups(findings: readonly KeptFinding[]): [string | null, KeptFinding[]][] {
  const found: [string | null, KeptFinding[]][] = []
  for (const finding of findings) {
    const last = found.at(-1)
    if (last && last[0] === finding.child) last[1].push(finding)
    else found.push([finding.child, [finding]])
  }
  return found
}

const KINDS = { error: 'Errors only', query: 'Queries only' } as const

/** What narrows the list, each with the way to take it away, and what may narrow it further. */
function Narrowed({ check, asked }: { check: Check; asked: Asking }) {
  const to = (change: Asking) => linkOf(check, { ...asked, after: undefined, ...change })
  const rule = asked.rule && check.report?.rules.find((each) => each.rule.code === asked.rule)
  return (
    <>
      {rule && (
        <p class="govuk-body">
          Rule {rule.rule.code}: {rule.rule.message} <Link href={to({ rule: undefined })}>See all rules</Link>
        </p>
      )}
      {asked.child && (
        <p class="govuk-body">
          Child {asked.child}. <Link href={to({ child: undefined })}>See all children</Link>
        </p>
      )}
      <p class="govuk-body">
        {asked.kind ? (
          <>
            {KINDS[asked.kind]}. <Link href={to({ kind: undefined })}>See errors and queries</Link>
          </>
        ) : (
          <>
            <Link href={to({ kind: 'error' })}>{KINDS.error}</Link> ·{' '}
            <Link href={to({ kind: 'query' })}>{KINDS.query}</Link>
          </>
        )}
      </p>
    </>
  )
}

const linkOf = (check: Check, { rule, child, kind, after }: Asking) =>
  findingsPath({ check: check.id }, { rule, child, kind, after })

function Finding({ check, finding, asked }: { check: Check; finding: KeptFinding; asked: Asking }) {
  const rule = check.report?.rules.find((each) => each.rule.code === finding.code)?.rule
  return (
    <>
      <h3 class="govuk-heading-s">
        <Link href={linkOf(check, { ...asked, after: undefined, rule: finding.code })}>
          Rule {finding.code}
        </Link>{' '}
        <Tag colour={finding.severity === 'error' ? 'yellow' : 'grey'}>
          {finding.severity === 'error' ? 'Error' : 'Query'}
        </Tag>
      </h3>
      <Message rule={rule} />
      {finding.rows.length > 0 && <Rows finding={finding} />}
    </>
  )
}

const Message = ({ rule }: { rule: RuleInfo | undefined }) =>
  rule ? <p class="govuk-body">{rule.message}</p> : null

function Rows({ finding }: { finding: KeptFinding }) {
  return (
    <WideTable label={`Rows that rule ${finding.code} looked at`}>
      <Table
        head={['Where', 'Values']}
        rows={finding.rows.map((row) => [
          rowInWords(row),
          Object.entries(row.values)
            .map(([name, value]) => `${name}: ${value || 'blank'}`)
            .join('; ') || '–',
        ])}
      />
      {finding.more > 0 && <p class="govuk-body">{count(finding.more, 'more row')}: see the file.</p>}
    </WideTable>
  )
}

function More({ check, asked, findings }: Found) {
  const last = findings[FINDINGS_ON_A_PAGE - 1]
  const next = findings.length > FINDINGS_ON_A_PAGE && last
  if (!next && asked.after === undefined) return null
  return (
    <Pagination
      landmarkLabel="More of what was found"
      previous={
        asked.after === undefined
          ? undefined
          : { href: linkOf(check, { ...asked, after: undefined }), text: 'From the beginning' }
      }
      next={next ? { href: linkOf(check, { ...asked, after: next.place }) } : undefined}
    />
  )
}
