import { download } from '../../platform/pages/page.ts'
import { may } from '../access/index.ts'
import { toCsv } from '../csv.ts'
import { policyFilePath } from './paths.ts'
import { SETTINGS, valueInWords } from './settings.ts'
import { type PolicyVersion, readVersions } from './versions.ts'

const HEAD = [
  'Setting',
  'What it is',
  'Value',
  'In words',
  'From',
  'Decided by',
  'Why',
  'Written by',
  'Written at',
]

/** Every decision as CSV; money in pence, a list with one after another. */
export const policyCsv = (versions: readonly PolicyVersion[]): string =>
  toCsv([
    HEAD,
    ...versions.map(({ setting, value, from, decidedBy, why, author, writtenAt }) => [
      ...[setting, SETTINGS[setting].title, typeof value === 'number' ? value : value.join('; ')],
      ...[valueInWords(setting, value), from, decidedBy, why, author, writtenAt.toISOString()],
    ]),
  ])

/** Every decision about policy as a file. */
export const policyFile = download({
  path: policyFilePath,
  may: may('be-signed-in'),
  read: (viewer) => readVersions(viewer),
  file: (versions) => ({ name: 'policy.csv', type: 'text/csv; charset=utf-8', body: policyCsv(versions) }),
})
