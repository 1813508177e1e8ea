import { type Content, Link, type TableCell } from '../../../platform/kit/index.ts'
import { lineOf, numeric, whole } from '../../pages/figures.ts'
import { FiguresTable } from '../../pages/figures-table.tsx'
import { replayPath } from '../../paths.ts'
import { type Asked, queryOf } from '../asked.ts'
import type { Replay } from '../replay.ts'

/** `fixed`: rows cannot be changed. The rows in their groups, each group with its sum, the printed sum where it differs, and the total. */
export function ReplayTable({ asked, fixed = false }: { asked: Asked; fixed?: boolean }) {
  const { years, groups, total, cumulative } = asked.table
  return (
    <FiguresTable
      label="Net effect on public finance, £ million a year"
      caption="Net effect on public finance, £ million a year"
      head={['Row, and its line in the report', ...years, 'Sum']}
      rows={[
        ...groups.flatMap((group) => groupRows(asked, group, fixed)),
        line(<span id="total">Total</span>, { line: 9984, net: total, sum: true }),
        line('Running sum', { net: cumulative, running: true }),
      ]}
    />
  )
}

function groupRows(asked: Asked, group: Replay['groups'][number], fixed: boolean): TableCell[][] {
  const rows = asked.table.rows.filter(({ row }) => row.group === group.id)
  const { id, name, net, printed, note } = group
  const alone = rows.length === 1
  const own = rows.map(({ row, net: values }) => {
    const link = fixed ? row.name : changeLink(asked, row)
    return line(alone ? <span id={id}>{link}</span> : link, { line: row.line, net: values })
  })
  if (alone) return own
  const title = <span id={id}>{name}, sum</span>
  return [
    ...own,
    line(title, { line: printed?.line, net, sum: true }),
    ...(printed && note ? [misprint(printed.net, net)] : []),
  ]
}

function changeLink(asked: Asked, { id, name }: { id: string; name: string }) {
  return (
    <Link href={`${replayPath({}, { ...queryOf(asked), row: id })}#change`} quiet>
      {name}
    </Link>
  )
}

interface Line {
  net: readonly number[]
  line?: number | undefined
  sum?: boolean
  /** Running sums are not added up once more. */
  running?: boolean
}

function line(name: Content, { net, line: at, sum, running }: Line): TableCell[] {
  const ten = net.reduce((total, value) => total + value, 0)
  const look = sum ? 'kith-figures__sum' : undefined
  return [
    at ? <Named line={at}>{name}</Named> : name,
    ...net.map((value) => numeric(whole(value), look)),
    numeric(running ? '' : whole(ten), look),
  ]
}

function misprint(printed: readonly number[], net: readonly number[]): TableCell[] {
  return [
    <span class="kith-figures__aside">As the report prints it</span>,
    ...printed.map((value, i) => ({
      format: 'numeric',
      text: value === net[i] ? whole(value) : <Wrong>{whole(value)}</Wrong>,
    })),
    numeric(''),
  ]
}

const Named = ({ line: at, children }: { line: number; children: Content }) => (
  <>
    {children} <span class="kith-figures__line">{lineOf(at)}</span>
  </>
)

const Wrong = ({ children }: { children: string }) => (
  <span class="kith-figures__wrong">
    {children}
    <span class="govuk-visually-hidden"> differs from the sum of its rows</span>
  </span>
)
