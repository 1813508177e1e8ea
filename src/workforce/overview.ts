import { isId } from '../platform/id.ts'
import type { Viewer } from '../platform/operations/operation.ts'
import { readTeams, type Team } from '../record/families/teams.ts'
import { type Absence, readAbsences } from './absences/read-absences.ts'
import { type Post, readPosts } from './posts/read-posts.ts'
import { readVacancies } from './vacancies/read-vacancies.ts'
import { casesOn } from './workers/cases.ts'
import { readWorkers, type Worker } from './workers/read-workers.ts'

export interface OverviewRow {
  worker: Worker
  /** The post of today. */
  post: Post | undefined
  away: boolean
  children: number
}

export interface Overview {
  rows: OverviewRow[]
  teams: Team[]
  numbers: {
    people: number
    fullTime: number
    agency: number
    vacancies: number
    away: number
    unwritten: number
  }
}

export const WHO = {
  now: 'Everyone who is here now',
  'social-workers': 'Social workers',
  agency: 'Through an agency',
  away: 'Away today',
  unwritten: 'No post written yet',
  left: 'Those who have left',
} as const

/** Does a thing with a first and a last day hold on a day? */
export const isOn = (day: string, { from, lastDay }: { from: string; lastDay: string | null }): boolean =>
  from <= day && (lastDay === null || day <= lastDay)

/** The workforce of today, narrowed by `who` (a key of WHO) and a team's id; the numbers are of everyone. */
export async function readOverview(
  viewer: Viewer,
  { who = 'now', team }: { who?: string; team?: string },
): Promise<Overview> {
  const posts = Map.groupBy(await readPosts(viewer), (post) => post.worker)
  const absences = Map.groupBy(await readAbsences(viewer), (absence) => absence.worker)
  const children = await casesOn(viewer, viewer.today)
  const open = (await readVacancies(viewer)).filter((vacancy) => isOn(viewer.today, vacancy))
  const all = (await readWorkers(viewer)).map((worker) => ({
    ...rowOf(worker, posts.get(worker.id) ?? [], absences.get(worker.id) ?? [], viewer.today),
    children: children.get(worker.id) ?? 0,
  }))
  const inPost = all.filter(({ post }) => post)
  const numbers = {
    people: inPost.length,
    fullTime: Math.round(inPost.reduce((sum, { post }) => sum + post!.fullTimeShare, 0) * 100) / 100,
    agency: inPost.filter(({ post }) => post!.agency).length,
    vacancies: open.length,
    away: inPost.filter(({ away }) => away).length,
    unwritten: all.filter(({ post, hasLeft }) => !post && !hasLeft).length,
  }
  const rows = all
    .filter(CHOSEN[who] ?? CHOSEN.now!)
    .filter(({ worker }) => !isId(team) || worker.team === team)
  return { rows, teams: await readTeams(viewer), numbers }
}

type Row = OverviewRow & { hasLeft: boolean }

const CHOSEN: Readonly<Record<string, (row: Row) => boolean>> = {
  now: ({ hasLeft }) => !hasLeft,
  'social-workers': ({ worker, hasLeft }) => worker.registered && !hasLeft,
  agency: ({ post }) => post?.agency === true,
  away: ({ away }) => away,
  unwritten: ({ post, hasLeft }) => !post && !hasLeft,
  left: ({ hasLeft }) => hasLeft,
}

function rowOf(worker: Worker, posts: readonly Post[], absences: readonly Absence[], today: string) {
  const post = posts.find((one) => isOn(today, one))
  const hasLeft = posts.length > 0 && posts.every(({ lastDay }) => lastDay !== null && lastDay < today)
  return { worker, post, away: absences.some((one) => isOn(today, one)), hasLeft }
}
