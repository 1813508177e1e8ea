import { Link, Pagination, Table, WideTable } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { KINDS, nameOfYear } from '../../derive/asked.ts'
import { returnChildPath, returnViewChildrenPath, returnViewPath } from '../../paths.ts'
import {
  CHILDREN_A_PAGE,
  type ChildrenAsked,
  type ReturnView,
  readChildren,
  readView,
} from '../read-views.ts'
import { trailTo } from '../trail.ts'

interface Listed {
  view: ReturnView
  asked: ChildrenAsked
  total: number
  children: { number: string; rows: number }[]
}

async function read(
  viewer: Viewer,
  { view = '' }: Params,
  { list, rule, page: at }: Params,
): Promise<Listed> {
  const pageNumber = Math.max(1, Math.min(100_000, Number.parseInt(at ?? '1', 10) || 1))
  const asked = { list: list || undefined, rule: rule || undefined, page: pageNumber }
  return { view: await readView(viewer, view), asked, ...(await readChildren(viewer, view, asked)) }
}

/** The children of a return by number: all, those with rows in a list, or those of whom a rule found something. */
export const viewChildrenPage = page<Listed>({
  path: returnViewChildrenPath,
  title: 'Children in the return',
  may: may('returns'),
  trail: ({ view }) => [
    ...trailTo(view.kind),
    { text: `${KINDS[view.kind]} ${nameOfYear(view.year)}`, href: returnViewPath({ view: view.id }) },
  ],
  read,
  view: ({ view, asked, total, children }) => (
    <>
      <h1 class="govuk-heading-l">{headOf(asked)}</h1>
      <p class="govuk-body">
        {total} {total === 1 ? 'child' : 'children'}, by their number in returns. Nobody is named here.
      </p>
      {total > 0 && (
        <WideTable label="Children">
          <Table
            head={['Number', { text: asked.list ? `Rows in ${asked.list}` : 'Rows', format: 'numeric' }]}
            rows={children.map(({ number, rows }) => [
              <Link href={returnChildPath({ view: view.id }, { number })}>{number}</Link>,
              { text: String(rows), format: 'numeric' },
            ])}
          />
        </WideTable>
      )}
      <Pages view={view.id} asked={asked} total={total} />
    </>
  ),
})

function headOf({ list, rule }: ChildrenAsked): string {
  if (rule) return `Children of whom rule ${rule} found something`
  return list ? `Children in the list ${list}` : 'Children in the return'
}

function Pages({ view, asked, total }: { view: string; asked: ChildrenAsked; total: number }) {
  const { page: at, list, rule } = asked
  const link = (page: number) => ({ href: returnViewChildrenPath({ view }, { list, rule, page }) })
  if (total <= CHILDREN_A_PAGE) return null
  return (
    <Pagination
      previous={at > 1 ? link(at - 1) : undefined}
      next={at * CHILDREN_A_PAGE < total ? link(at + 1) : undefined}
    />
  )
}
