import { group, leaf, nodeText } from '../cin/index.ts'
import { ORDER, type WorkforceCensus } from './census.ts'

/** The census as XML, a worker at a time. */
export function* censusXml({ on, totals, workers }: WorkforceCensus, lea?: string): Generator<string> {
  const header = group('Header', [
    group('CollectionDetails', [
      leaf('Collection', 'CSWW'),
      leaf('Year', on.slice(0, 4)),
      leaf('ReferenceDate', on),
    ]),
    ...(lea
      ? [group('Source', [leaf('SourceLevel', 'L'), leaf('LEA', lea), leaf('SoftwareCode', 'Kith')])]
      : []),
  ])
  const counts = Object.entries(totals).map(([name, value]) => leaf(name, value))
  yield `<?xml version="1.0" encoding="utf-8"?>\n<Message>\n${nodeText(header, '  ')}`
  yield nodeText(group('LALevelVacancies', counts), '  ')
  for (const { cells } of workers) {
    const values = ORDER.flatMap((name) => (cells[name] === undefined ? [] : [leaf(name, cells[name])]))
    yield nodeText(group('CSWWWorker', values), '  ')
  }
  yield '</Message>\n'
}
