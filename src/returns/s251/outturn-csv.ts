import { plainPounds } from '../../platform/money.ts'
import { toCsv } from '../../record/csv.ts'
import { AMOUNT_KINDS, AMOUNTS } from './lines.ts'
import type { Outturn } from './outturn.ts'

/** The outturn as a table: the same columns that can be read in again, with what is worked out beside them. */
export function outturnCsv({ lines }: Outturn): string {
  const head = [
    'Line',
    'Name',
    ...AMOUNT_KINDS.map((kind) => AMOUNTS[kind]),
    'Total expenditure',
    'Net current expenditure',
    'Net total',
    'Entered or worked out',
  ]
  const rows = lines.map(({ line, name, amounts, total, net, netTotal, totalOf, entered }) => [
    line,
    name,
    ...AMOUNT_KINDS.map((kind) => (amounts[kind] === undefined ? '' : plainPounds(amounts[kind]))),
    ...[total, net, netTotal].map(plainPounds),
    totalOf ? 'worked out' : entered.length > 0 ? 'entered' : 'nothing entered',
  ])
  return toCsv([head, ...rows])
}
