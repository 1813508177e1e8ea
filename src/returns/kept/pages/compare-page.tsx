import { KithError } from '../../../platform/errors.ts'
import { Button, Table, WideTable } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { isClosed, may, standingToPeople } from '../../../record/access/index.ts'
import { logLook } from '../../../record/access/look.ts'
import { isKind, KINDS, type Kind, nameOfYear } from '../../derive/asked.ts'
import { deriveWithin } from '../../derive/derive-return.ts'
import { returnComparePath } from '../../paths.ts'
import { compareReturns, type Difference } from '../compare.ts'
import { findChildren } from '../find-child.ts'
import { keptChildren, readVersions, type Version } from '../read-versions.ts'
import { askedBy, type ReturnView, readViews } from '../read-views.ts'
import { trailTo } from '../trail.ts'

const MOST = 200

interface Compared {
  kind: Kind
  choices: { value: string; text: string }[]
  chosen: { first: string; second: string }
  /** Undefined until two are chosen. */
  found: { shown: Difference[]; counts: Map<Difference['kind'], number>; withheld: Set<string> } | undefined
}

async function read(
  viewer: Viewer,
  _: Params,
  { kind = '', first = '', second = '' }: Params,
): Promise<Compared> {
  if (!isKind(kind)) throw new KithError('not-found', 'Choose a return from the start page first.')
  const [versions, views] = [await readVersions(viewer, kind), await readViews(viewer, kind)]
  const sides = { versions, views }
  const both = [first, second].map((id) => childrenOf(viewer, id, sides))
  return {
    kind,
    choices: choicesOf(sides),
    chosen: { first, second },
    found: both[0] && both[1] ? await compare(viewer, both[0], both[1]) : undefined,
  }
}

interface Sides {
  versions: readonly Version[]
  views: readonly ReturnView[]
}

function childrenOf(viewer: Viewer, id: string, { versions, views }: Sides) {
  const view = views.find((one) => one.id === id)
  if (view) return deriveWithin(viewer, askedBy(view))
  return versions.some((one) => one.id === id) ? keptChildren(viewer, id) : undefined
}

type Children = Parameters<typeof compareReturns>[0]

async function compare(viewer: Viewer, first: Children, second: Children): Promise<Compared['found']> {
  const [shown, counts] = [[] as Difference[], new Map<Difference['kind'], number>()]
  for await (const difference of compareReturns(first, second)) {
    counts.set(difference.kind, (counts.get(difference.kind) ?? 0) + 1)
    if (shown.length < MOST) shown.push(difference)
  }
  return { shown, counts, withheld: await closedAmong(viewer, shown) }
}

/**
 * The numbers of those whose record is restricted to others: that something changed is shown, what it is is not. The look
 * at the others is logged.
 */
async function closedAmong(viewer: Viewer, shown: readonly Difference[]): Promise<Set<string>> {
  const people = await findChildren(viewer, [...new Set(shown.map(({ number }) => number))])
  const standing = await standingToPeople(viewer, [...people.values()])
  const closed = new Set([...people].flatMap(([number, id]) => (isClosed(standing.get(id)) ? [number] : [])))
  const seen = [...people].flatMap(([number, id]) => (closed.has(number) ? [] : [id]))
  const purpose = 'Returns: two compared, value by value'
  if (seen.length > 0)
    await logLook(viewer, { people: seen, rule: 'the council must send its returns', purpose })
  return closed
}

const choicesOf = ({ versions, views }: Sides) => [
  ...views.map(({ id, year, on, standing }) => ({
    value: id,
    text: `${nameOfYear(year)}, the record now${standing ? '' : ` as of ${on}`}`,
  })),
  ...versions.map(({ id, year, note, keptAt }) => ({
    value: id,
    text: `${nameOfYear(year)}, ${note} (${momentInWords(keptAt)})`,
  })),
]

/** Two returns side by side: what one has and the other has not, value by value. */
export const comparePage = page<Compared>({
  path: returnComparePath,
  title: 'Compare two returns',
  may: may('returns'),
  trail: ({ kind }) => trailTo(kind),
  read,
  view: (data) => (
    <>
      <h1 class="govuk-heading-l">Compare two returns: {KINDS[data.kind]}</h1>
      <form method="get" action={returnComparePath()}>
        <input type="hidden" name="kind" value={data.kind} />
        <Choice name="first" label="This one" {...data} />
        <Choice name="second" label="With this one" {...data} />
        <Button>Compare</Button>
      </form>
      {data.found && <Differences found={data.found} />}
    </>
  ),
})

function Choice({ name, label, choices, chosen }: Compared & { name: 'first' | 'second'; label: string }) {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={name}>
        {label}
      </label>
      <select class="govuk-select" id={name} name={name}>
        {choices.map(({ value, text }) => (
          <option value={value} selected={value === chosen[name]}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

const WORDS: Record<Difference['kind'], string> = {
  'only-first': 'Child only in the first',
  'only-second': 'Child only in the second',
  'row-gone': 'Row only in the first',
  'row-new': 'Row only in the second',
  cell: 'Another value',
}

function Differences({ found: { shown, counts, withheld } }: { found: NonNullable<Compared['found']> }) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return <p class="govuk-body-l">They say the same.</p>
  return (
    <>
      <p class="govuk-body-l">
        {[...counts].map(([kind, count]) => `${WORDS[kind]}: ${count}`).join(' · ')}
        {total > MOST && `. The first ${MOST} are shown.`}
      </p>
      <WideTable label="Differences">
        <Table
          head={['Child', 'What', 'Where', 'First', 'Second']}
          rows={shown.map((one) => [one.number, WORDS[one.kind], ...rest(one, withheld.has(one.number))])}
        />
      </WideTable>
    </>
  )
}

function rest(one: Difference, closed: boolean): string[] {
  if (closed) return ['Restricted', '', '']
  if (!('list' in one)) return ['', '', '']
  const place = [one.list, one.row].filter(Boolean).join(', ')
  return one.kind === 'cell'
    ? [`${place}, ${one.field}`, one.first || 'blank', one.second || 'blank']
    : [place, '', '']
}
