import { download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { toCsv } from '../../record/csv.ts'
import { OFFER_KINDS } from '../offers/kinds.ts'
import { heldLately, type Session } from '../offers/read-sessions.ts'
import { offersFilePath } from '../paths.ts'

const HEAD = [
  'Offer',
  'Kind',
  'Neighbourhood',
  'Day',
  'Adults',
  'Children',
  'First time',
  'Helped',
  'Did not help',
]

const cells = (session: Session) => [
  session.offerName,
  OFFER_KINDS[session.kind],
  session.neighbourhoodName ?? 'The whole council',
  session.on,
  session.adults,
  session.children,
  session.firstTime,
  session.helped,
  session.notHelped,
]

/** What was held in twelve months, a row for each time: heads, no names, and not what people said. */
export const offersFile = download({
  path: offersFilePath,
  inWords: 'Sessions of offers to everybody as a file',
  may: may('keep-community'),
  read: async (viewer) => ({ sessions: await heldLately(viewer), today: viewer.today }),
  file: ({ sessions, today }) => ({
    name: `offers-${today}.csv`,
    type: 'text/csv; charset=utf-8',
    body: toCsv([HEAD, ...sessions.map(cells)]),
  }),
})
