import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Params } from '../../platform/pages/page.ts'
import { dayInWords, momentInWords } from '../../platform/time/words.ts'
import { mayEver } from '../../record/access/index.ts'
import { askedOn } from '../annex-a/asked-on.ts'
import type { Lists } from '../annex-a/row.ts'
import { fileOfCheck, ownCheck } from '../checking/read-checks.ts'
import { listsFromRecord } from './from-record.ts'
import type { Ask } from './picture.ts'
import { AREAS, type Area } from './published.ts'

/** Of the record on a day. Whoever may not see the records themselves gets no small numbers. */
export async function askOfRecord(viewer: Viewer, query: Params): Promise<Ask> {
  const on = askedOn(query, viewer)
  const { lists, madeAt } = await listsFromRecord(viewer, on)
  return {
    ...{ lists, on, region: regionOf(query), children: childrenOf(query) ?? (await childrenHere(viewer)) },
    source: `The council’s record, as things stood on ${dayInWords(on)} (looked at ${momentInWords(madeAt)})`,
    hideSmall: !mayEver(viewer.actor.roles, 'returns'),
  }
}

/** Of a workbook that the viewer handed in; the day is that of its latest row, unless they say another. */
export async function askOfFile(viewer: Viewer, id: string, query: Params): Promise<Ask> {
  const check = await ownCheck(viewer, id)
  if (check.kind !== 'annex-a')
    throw new KithError('not-found', 'Only Annex A has pictures. Choose a workbook with its lists.')
  const lists = JSON.parse(gunzipSync(await fileOfCheck(viewer, check, 'lists')).toString()) as Lists
  const on = query.on ? askedOn(query, viewer) : latestDay(lists, viewer.today)
  return {
    ...{ lists, on, region: regionOf(query), children: childrenOf(query), hideSmall: false },
    source: `${check.name}, for ${dayInWords(on)}`,
  }
}

/** Days on which something is told to have happened; births and what is planned are none. */
function latestDay(lists: Lists, today: string): string {
  let latest = ''
  for (const { values } of Object.values(lists).flat())
    for (const [column, value] of Object.entries(values))
      if (value > latest && value <= today && /^\d{4}-\d\d-\d\d$/.test(value) && column !== 'Date of Birth')
        latest = value
  return latest || today
}

const regionOf = ({ region }: Params): Area | undefined =>
  AREAS.find((area) => area === region && area !== 'England')

function childrenOf({ children }: Params): number | undefined {
  const number = Number((children ?? '').replace(/[ ,]/g, ''))
  return Number.isInteger(number) && number >= 100 && number <= 2_000_000 ? number : undefined
}

/** Children who live in the council’s neighbourhoods, where it has told how many. */
async function childrenHere({ db, actor }: Viewer): Promise<number | undefined> {
  const { rows } = await sql<{
    children: number | null
  }>`select sum(children)::integer as children from neighbourhood
    where authority = ${actor.authority}`.execute(db)
  return rows[0]?.children || undefined
}
