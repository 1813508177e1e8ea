import { Button, Link, Pagination, Table, Tag, WideTable } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { download, type Params, page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { toCsv } from '../../../record/csv.ts'
import { isKind, KINDS, type Kind, nameOfYear } from '../../derive/asked.ts'
import { trailTo } from '../../kept/trail.ts'
import { qualityChildPath, qualityFilePath, qualityPath, returnKindPath } from '../../paths.ts'
import { yearToday } from '../findings-of.ts'
import {
  type ChildQuality,
  QUALITY_A_PAGE,
  type Quality,
  type QualityAsked,
  readQuality,
} from '../read-quality.ts'

interface Shown {
  asked: QualityAsked
  quality: Quality
}

function askedFrom({ today }: Viewer, query: Params): QualityAsked {
  const kind = query.kind && isKind(query.kind) ? query.kind : 'cin'
  const at = Math.max(1, Math.min(100_000, Number.parseInt(query.page ?? '1', 10) || 1))
  const year = Number(query.year) || yearToday(kind, today)
  const narrowed = {
    rule: query.rule || undefined,
    owner: query.owner || undefined,
    severity: query.severity || undefined,
  }
  return { kind, year, page: at, ...narrowed }
}

const linkTo = (
  asked: QualityAsked,
  change: Partial<Record<keyof QualityAsked, string | number | undefined>>,
) => qualityPath({}, { ...asked, page: undefined, ...change })

/** What the returns would ask about, by rule, by child and by who looks after it. */
export const qualityPage = page<Shown>({
  path: qualityPath,
  title: 'Quality of the data',
  may: may('returns'),
  trail: () => trailTo(),
  read: async (viewer, _, query) => {
    const asked = askedFrom(viewer, query)
    return { asked, quality: await readQuality(viewer, asked) }
  },
  view: ({ asked, quality }) => (
    <>
      <h1 class="govuk-heading-l">
        Quality of the data: {KINDS[asked.kind]} {nameOfYear(asked.year)}
      </h1>
      <p class="govuk-body">
        {(Object.keys(KINDS) as Kind[])
          .filter((kind) => kind !== asked.kind)
          .map((kind) => (
            <Link href={qualityPath({}, { kind })}>{KINDS[kind]}</Link>
          ))}
      </p>
      {quality.view ? <Found asked={asked} quality={quality} /> : <NotYet kind={asked.kind} />}
    </>
  ),
})

function NotYet({ kind }: { kind: Kind }) {
  return (
    <>
      <p class="govuk-body">
        The return of this year has not been derived yet. Once it is, it is kept fresh as people work.
      </p>
      <Button href={returnKindPath({ kind })}>Derive it</Button>
    </>
  )
}

function Found({ asked, quality }: Shown) {
  return (
    <>
      <ByRule asked={asked} quality={quality} />
      <ByOwner asked={asked} quality={quality} />
      <ByChild asked={asked} quality={quality} />
    </>
  )
}

const figure = { format: 'numeric' }

function ByRule({ asked, quality: { rules } }: Shown) {
  if (rules.length === 0) return <p class="govuk-body-l">The rules find nothing.</p>
  return (
    <WideTable label="By rule">
      <Table
        caption="By rule"
        captionClass="govuk-table__caption--m"
        head={['Rule', 'What is asked', 'Kind', { text: 'Children', ...figure }]}
        rows={rules.map(({ code, message, severity, children }) => [
          code === asked.rule ? (
            <>
              <strong>{code}</strong> <Link href={linkTo(asked, { rule: undefined })}>Show all</Link>
            </>
          ) : (
            <Link href={linkTo(asked, { rule: code })}>{code}</Link>
          ),
          message,
          severity === 'error' ? <Tag colour="red">Error</Tag> : <Tag colour="yellow">Query</Tag>,
          { text: String(children), ...figure },
        ])}
      />
    </WideTable>
  )
}

function ByOwner({ asked, quality: { owners } }: Shown) {
  return (
    <>
      <h2 class="govuk-heading-m">Who looks after it</h2>
      <p class="govuk-body">
        {asked.owner && (
          <>
            <Link href={linkTo(asked, { owner: undefined })}>Everybody</Link> ·{' '}
          </>
        )}
        {owners.map(({ id, name, children }) => (
          <>
            <Link href={linkTo(asked, { owner: id })}>{name}</Link> ({children}) ·{' '}
          </>
        ))}
        <Link href={linkTo(asked, { owner: 'nobody' })}>Nobody yet: records officers</Link>
      </p>
    </>
  )
}

function ByChild({ asked, quality: { total, children } }: Shown) {
  const at = (page: number) => ({ href: linkTo(asked, { page }) })
  return (
    <>
      <h2 class="govuk-heading-m">Children{asked.rule && ` of whom rule ${asked.rule} asks something`}</h2>
      <p class="govuk-body">
        {total} {total === 1 ? 'child' : 'children'}.{' '}
        {total > 0 && (
          <Link href={qualityFilePath({}, { ...asked, page: undefined })}>
            Save the list for a spreadsheet
          </Link>
        )}
      </p>
      {total > 0 && (
        <WideTable label="Children">
          <Table
            head={[
              'Number',
              'Looked after by',
              ...['Errors', 'Queries', 'Explained', 'Asked'].map((text) => ({ text, ...figure })),
            ]}
            rows={children.map((child) => [
              <Link href={qualityChildPath({ person: child.person })}>{child.number}</Link>,
              child.owner ?? 'Records officers',
              ...figures(child).map((count) => ({ text: String(count), ...figure })),
            ])}
          />
        </WideTable>
      )}
      {total > QUALITY_A_PAGE && (
        <Pagination
          previous={asked.page > 1 ? at(asked.page - 1) : undefined}
          next={asked.page * QUALITY_A_PAGE < total ? at(asked.page + 1) : undefined}
        />
      )}
    </>
  )
}

const figures = ({ errors, queries, explained, asked }: ChildQuality): number[] => [
  errors,
  queries,
  explained,
  asked,
]

/** The list as it is narrowed, without names. */
export const qualityFile = download({
  path: qualityFilePath,
  may: may('returns'),
  read: (viewer, _, query) => readQuality(viewer, { ...askedFrom(viewer, query), page: 1 }, 1_000_000),
  file: ({ children }) => ({
    name: 'quality-of-the-data.csv',
    type: 'text/csv; charset=utf-8',
    body: toCsv([
      ['Number', 'Looked after by', 'Errors', 'Queries', 'Explained', 'Asked'],
      ...children.map((child) => [child.number, child.owner ?? 'Records officers', ...figures(child)]),
    ]),
  }),
})
