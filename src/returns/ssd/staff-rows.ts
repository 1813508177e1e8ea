import type { Viewer } from '../../platform/operations/operation.ts'
import { lastDay } from '../../platform/time/period.ts'
import { readTeams } from '../../record/families/teams.ts'
import { casesOn, isOn, readPosts, readWorkers } from '../../workforce/index.ts'
import type { ChildRecord } from '../derive/child-record.ts'
import { timesInNeed } from '../derive/cin-times.ts'
import type { Placed } from '../derive/read-allocations.ts'
import { episodeId, idOf } from '../dfe-api/ids.ts'
import { row, type SsdRow } from './row.ts'

/** Teams and workers, and what version of the dataset this is. */
export async function staffRows(viewer: Viewer, on: string): Promise<SsdRow[]> {
  const posts = Map.groupBy(await readPosts(viewer), ({ worker }) => worker)
  const september = lastSeptember(on)
  const cases = await casesOn(viewer, september)
  const teams = await readTeams(viewer)
  return [
    ...teams.map(({ id, name }) =>
      row('ssd_department', { dept_team_id: id, dept_team_name: name }, 'A team of the council'),
    ),
    ...(await readWorkers(viewer)).map((worker) => {
      const post = posts.get(worker.id)?.find((one) => isOn(on, one))
      return row(
        'ssd_professionals',
        {
          ...{ prof_professional_id: worker.id, prof_professional_name: worker.name },
          prof_social_worker_registration_no: worker.registration,
          ...{
            prof_professional_job_title: worker.discipline,
            prof_professional_department: worker.teamName,
          },
          prof_professional_caseload: cases.get(worker.id) ?? 0,
          ...{ prof_full_time_equivalency: post?.fullTimeShare, prof_agency_worker_flag: post?.agency },
        },
        `Who works here; children led are counted on ${september}`,
        post?.entry,
      )
    }),
    row(
      'ssd_version_log',
      {
        ...{ version_number: '2026-07-14', release_date: '2026-07-14', is_current: '1' },
        description: 'Columns as Data to Insight published them on this day',
      },
      'The version of the dataset that these tables follow',
    ),
  ]
}

/** The last 30 September before or on a day. */
function lastSeptember(on: string): string {
  const year = Number(on.slice(0, 4))
  return on.slice(5) >= '09-30' ? `${year}-09-30` : `${year - 1}-09-30`
}

/** Who led the help of a child, and when. */
export function involvementRows(record: ChildRecord, placed: readonly Placed[], on: string): SsdRow[] {
  const times = timesInNeed(record)
  return placed
    .filter(({ period }) => period.from <= on)
    .map(({ involvement, worker, period, entry }) => {
      const time = times.find(({ help }) => help.some((one) => one.involvement === involvement))
      const last = lastDay(period)
      return row(
        'ssd_involvements',
        {
          invo_involvements_id: idOf(record.person, 'led', involvement, worker, period.from),
          ...{ invo_professional_id: worker, invo_professional_role_id: 'KEY WORKER' },
          invo_involvement_start_date: period.from,
          invo_involvement_end_date: last && last <= on ? last : undefined,
          invo_person_id: record.person,
          invo_referral_id: time && episodeId(record.person, time),
        },
        'Led the help of the family',
        entry,
      )
    })
}
