import { Button, Link, Pagination, Table, WideTable } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { download, type Params, page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { toCsv } from '../../../record/csv.ts'
import { ASIDES_ON_A_PAGE, type AsideRow, type AsidesAsked, readAsides } from '../asides.ts'
import { asidePath, asidesFilePath, asidesPath, importPath, runPath } from '../paths.ts'
import { type ImportRun, readRun } from '../read-runs.ts'
import { number } from './run-words.ts'

interface Listed {
  run: ImportRun
  asked: AsidesAsked
  rows: AsideRow[]
  total: number
  lists: string[]
}

const askedOf = ({ list, reason, page }: Params): AsidesAsked => ({
  ...(list && { list }),
  ...(reason && { reason }),
  page: Math.max(1, Math.min(10_000, Number.parseInt(page ?? '1', 10) || 1)),
})

async function read(viewer: Viewer, { run = '' }: Params, query: Params): Promise<Listed> {
  const asked = askedOf(query)
  return { run: await readRun(viewer, run), asked, ...(await readAsides(viewer, run, asked)) }
}

/** The rows of a return that could not stand, to be corrected or let go. */
export const asidesPage = page<Listed>({
  path: asidesPath,
  title: 'Rows put aside',
  may: may('import'),
  trail: ({ run }) => [
    { text: 'Bring files in', href: importPath() },
    { text: run.name, href: runPath({ run: run.id }) },
  ],
  read,
  view: (data) => (
    <>
      <h1 class="govuk-heading-l">Rows put aside</h1>
      <Filter {...data} />
      {data.total === 0 ? (
        <p class="govuk-body">
          No row waits here. <Link href={runPath({ run: data.run.id })}>See the whole report</Link>.
        </p>
      ) : (
        <Rows {...data} />
      )}
    </>
  ),
})

function Filter({ run, asked, lists }: Listed) {
  return (
    <form method="get" action={asidesPath({ run: run.id })}>
      <div class="govuk-form-group">
        <label class="govuk-label" for="list">
          List
        </label>
        <select class="govuk-select" id="list" name="list">
          <option value="">All lists</option>
          {lists.map((list) => (
            <option value={list} selected={list === asked.list}>
              {list}
            </option>
          ))}
        </select>
      </div>
      <div class="govuk-form-group">
        <label class="govuk-label" for="reason">
          Words of the reason
        </label>
        <input class="govuk-input govuk-input--width-20" id="reason" name="reason" value={asked.reason} />
      </div>
      <Button variant="secondary">Show these</Button>
    </form>
  )
}

function Rows({ run, asked, rows, total }: Listed) {
  const { page = 1, ...rest } = asked
  const at = (to: number) => asidesPath({ run: run.id }, { ...rest, page: to })
  const last = Math.ceil(total / ASIDES_ON_A_PAGE)
  return (
    <>
      <p class="govuk-body">
        {number(total)} {total === 1 ? 'row waits' : 'rows wait'}.{' '}
        <Link href={asidesFilePath({ run: run.id })}>Save them all for a spreadsheet</Link>
      </p>
      <WideTable label="Rows put aside">
        <Table
          head={['Child', 'Where', 'Why it was put aside', 'What to do']}
          rows={rows.map((row) => [
            row.child ?? 'Not said',
            `${row.list}, ${row.file} line ${row.line}`,
            row.reason,
            <Link href={asidePath({ run: run.id, aside: row.id })}>
              Correct
              <span class="govuk-visually-hidden">
                {' '}
                line {row.line} of {row.file}
              </span>
            </Link>,
          ])}
        />
      </WideTable>
      {last > 1 && (
        <Pagination
          previous={page > 1 ? { href: at(page - 1) } : undefined}
          next={page < last ? { href: at(page + 1) } : undefined}
        />
      )}
    </>
  )
}

/** All rows of a run that wait, for a spreadsheet; a text that it would take for a formula is guarded. */
export const asidesFile = download({
  path: asidesFilePath,
  inWords: 'Rows put aside as a file',
  may: may('import'),
  read: async (viewer, { run = '' }) => readAsides(viewer, (await readRun(viewer, run)).id, {}, 100_000),
  file: ({ rows }) => {
    const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))]
    const head = ['Child', 'List', 'File', 'Line', 'Reason', ...columns]
    const body = rows.map((row) => [
      row.child,
      row.list,
      row.file,
      row.line,
      row.reason,
      ...columns.map((name) => row.cells[name]),
    ])
    return { name: 'rows-put-aside.csv', type: 'text/csv; charset=utf-8', body: toCsv([head, ...body]) }
  },
})
