import { numeric, whole } from '../../../pages/figures.ts'
import { FiguresTable } from '../../../pages/figures-table.tsx'
import { homeKinds } from '../../homes.ts'
import { baseYear } from '../../path.ts'
import type { Scenario } from '../../scenario.ts'

/** Children fewer in care by year: each lever alone, added up, and together. */
export function ByLever({ scenario: { fewer, base } }: { scenario: Scenario }) {
  const years = base.map((_, i) => baseYear + i).slice(2)
  const cells = (values: readonly number[], look?: string) =>
    values.slice(2).map((value) => numeric(whole(value), look))
  const sum = 'kith-figures__sum'
  return (
    <FiguresTable
      label="Children fewer in care, 31 March"
      caption="Children fewer in care, 31 March"
      head={['Lever', ...years.map(String)]}
      rows={[
        ...fewer.byLever.map(({ lever, children }) => [`${lever.name}, alone`, ...cells(children)]),
        ['Added up, as the review does', ...cells(fewer.additive, sum)],
        ['All together', ...cells(fewer.joint, sum)],
      ]}
    />
  )
}

/** The nine kinds of home at the end, without and with. */
export function HomesTable({ scenario: { homes } }: { scenario: Scenario }) {
  const [base, joint] = [homes.base.at(-1) ?? [], homes.joint.at(-1) ?? []]
  return (
    <FiguresTable
      label="Children by kind of home, March 2033"
      caption="Children by kind of home, March 2033"
      head={['Kind of home', 'March 2021', 'Without reform', 'With reform', 'Fewer']}
      rows={homeKinds.map(({ name }, i) => [
        name,
        numeric(whole(homes.base[0]?.[i])),
        numeric(whole(base[i])),
        numeric(whole(joint[i])),
        numeric(whole((base[i] ?? 0) - (joint[i] ?? 0))),
      ])}
    />
  )
}

/** The rows of the programme's money by year. */
export function MoneyTable({ scenario: { money } }: { scenario: Scenario }) {
  const cells = (values: readonly number[], look?: string) =>
    values.map((value) => numeric(whole(value), look))
  const years = money.total.map((_, i) => `${2023 + i}/${24 + i}`)
  return (
    <FiguresTable
      label="Net effect on public finance by row, £ million"
      caption="Net effect on public finance by row, £ million"
      head={['Row', ...years]}
      rows={[
        ...money.rows.map(({ name, net, mechanism }) => [
          mechanism ? name : `${name} (no mechanism)`,
          ...cells(net),
        ]),
        ['Total', ...cells(money.total, 'kith-figures__sum')],
        ['Running sum', ...cells(money.cumulative)],
      ]}
    />
  )
}
