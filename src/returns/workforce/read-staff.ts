import type { Viewer } from '../../platform/operations/operation.ts'
import {
  type Absence,
  casesOn,
  isOn,
  type Post,
  type Profile,
  readAbsences,
  readPosts,
  readProfiles,
  readVacancies,
  readWorkers,
  type Vacancy,
  type Worker,
} from '../../workforce/index.ts'

/** A social worker of the census, with what the record holds of them. */
export interface SocialWorker {
  worker: Worker
  /** Those of the census’ year, the latest first. */
  posts: readonly Post[]
  absences: readonly Absence[]
  profile: Profile | undefined
  /** Children whose help they lead on the day. */
  cases: number
}

export interface Staff {
  /** The day of the census, 30 September, or the one that was asked. */
  on: string
  /** The day after the last census. */
  from: string
  socialWorkers: SocialWorker[]
  /** Social workers of whom no post is written: they cannot be counted. */
  withoutPost: Worker[]
  /** Open on the day, for registered social workers. */
  vacancies: Vacancy[]
}

/** Registered social workers who have or had a post in the twelve months to the day, by their number and name. */
export async function readStaff(viewer: Viewer, on: string): Promise<Staff> {
  const from = `${Number(on.slice(0, 4)) - 1}-10-01`
  const posts = Map.groupBy(await readPosts(viewer), ({ worker }) => worker)
  const absences = Map.groupBy(await readAbsences(viewer), ({ worker }) => worker)
  const profiles = await readProfiles(viewer)
  const cases = await casesOn(viewer, on)
  const inYear = (one: { from: string; lastDay: string | null }) =>
    one.from <= on && (one.lastDay === null || one.lastDay >= from)
  const registered = (await readWorkers(viewer)).filter((worker) => worker.registered || worker.registration)
  const socialWorkers = registered.map((worker) => ({
    worker,
    posts: (posts.get(worker.id) ?? []).filter(inYear),
    absences: (absences.get(worker.id) ?? []).filter(inYear),
    profile: profiles.get(worker.id),
    cases: cases.get(worker.id) ?? 0,
  }))
  const vacancies = (await readVacancies(viewer)).filter((one) => one.socialWorker && isOn(on, one))
  return {
    ...{ on, from, vacancies },
    socialWorkers: socialWorkers.filter((one) => one.posts.length > 0).sort(byNumber),
    withoutPost: registered.filter(({ id }) => !posts.has(id)),
  }
}

const byNumber = ({ worker: a }: SocialWorker, { worker: b }: SocialWorker): number =>
  keyOf(a) < keyOf(b) ? -1 : 1
const keyOf = ({ registration, name, id }: Worker): string => `${registration ?? '~'} ${name} ${id}`
