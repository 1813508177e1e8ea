import { addDays, daysBetween } from '../../platform/time/day.ts'
import { isOn, type Post } from '../../workforce/index.ts'
import { isWorkingDay } from '../cin/working-days.ts'
import type { Basis } from '../derive/row.ts'
import * as codes from './codes.ts'
import type { SocialWorker, Staff } from './read-staff.ts'

/** One worker of the census: the values in the order of the return, and why each is there. */
export interface CensusWorker {
  worker: string
  cells: Readonly<Record<string, string>>
  because: Readonly<Record<string, Basis>>
  /** What the return must have and the record lacks, in words. */
  lacks: readonly string[]
}

export interface WorkforceCensus {
  on: string
  totals: Readonly<Record<'NumberOfVacancies' | 'NoAgencyFTE' | 'NoAgencyHeadcount', string>>
  workers: readonly CensusWorker[]
  withoutPost: Staff['withoutPost']
}

/** The social work workforce census of a day. Pure: the same staff give the same census. */
export function workforceCensus(staff: Staff): WorkforceCensus {
  const { on, socialWorkers, vacancies, withoutPost } = staff
  const agency = socialWorkers.flatMap(({ posts }) => posts.filter((post) => post.agency && isOn(on, post)))
  const share = (all: readonly { fullTimeShare: number }[]) =>
    all.reduce((sum, one) => sum + one.fullTimeShare, 0).toFixed(2)
  return {
    on,
    totals: {
      NumberOfVacancies: share(vacancies),
      NoAgencyFTE: share(agency),
      NoAgencyHeadcount: String(agency.length),
    },
    workers: socialWorkers.map((one) => censusWorker(one, staff)),
    withoutPost,
  }
}

type Told = [cell: string, value: string | null | undefined, basis: Basis]

function censusWorker(one: SocialWorker, { on, from }: Staff): CensusWorker {
  const told: Told[] = [...whoTold(one), ...postTold(one, on), ...dayTold(one, { on, from })]
  const given = told.filter(([, value]) => value !== null && value !== undefined && value !== '')
  const cells = Object.fromEntries(ORDER.flatMap((cell) => given.filter(([name]) => name === cell)))
  const because = Object.fromEntries(given.map(([cell, , basis]) => [cell, basis]))
  const lacks = Object.entries(MUST_HAVE).flatMap(([cell, words]) => (cells[cell] ? [] : [words]))
  return { worker: one.worker.id, cells, because, lacks }
}

/** The order of the return. */
export const ORDER: readonly string[] = [
  ...[
    'AgencyWorker',
    'SWENo',
    'FTE',
    'PersonBirthDate',
    'GenderCurrent',
    'Ethnicity',
    'QualInst',
    'QualLevel',
  ],
  ...[
    'StepUpGrad',
    'OrgRole',
    'RoleStartDate',
    'StartOrigin',
    'RoleEndDate',
    'LeaverDestination',
    'ReasonLeave',
  ],
  ...[
    'FTE30',
    'Cases30',
    'WorkingDaysLost',
    'ContractWeeks',
    'FrontlineGrad',
    'Absat30Sept',
    'ReasonAbsence',
  ],
  'CFKSSstatus',
]

const MUST_HAVE: Record<string, string> = {
  SWENo: 'the number in Social Work England’s register',
  QualInst: 'where they qualified',
}

function whoTold({ worker, profile }: SocialWorker): Told[] {
  const entry = profile?.entry ?? undefined
  const basis: Basis = { says: 'What was written of the worker for the census', entry }
  const flag = (answer: boolean | null | undefined) => (answer == null ? null : answer ? '1' : '0')
  return [
    ['SWENo', sweNumber(worker.registration), { says: 'The number in the register, as the record has it' }],
    ['PersonBirthDate', profile?.birthDate, basis],
    ['GenderCurrent', profile?.gender && codes.GENDER_CODES[profile.gender], basis],
    ['Ethnicity', profile?.ethnicity, basis],
    ['QualInst', profile?.qualifiedAt, basis],
    ['QualLevel', profile?.qualification && codes.QUALIFICATION_CODES[profile.qualification], basis],
    ['StepUpGrad', flag(profile?.stepUp), basis],
    ['FrontlineGrad', flag(profile?.frontline), basis],
    ['CFKSSstatus', profile?.stage && codes.STAGE_CODES[profile.stage], basis],
  ]
}

/** Two letters and ten figures, as the return wants them: zeros fill up what the register leaves out. */
export function sweNumber(registration: string | null): string | null {
  const match = /^([A-Za-z]{2})(\d{1,10})$/.exec(registration ?? '')
  return match && `${match[1]!.toUpperCase()}${match[2]!.padStart(10, '0')}`
}

function postTold({ posts }: SocialWorker, on: string): Told[] {
  const latest = posts[0]!
  const first = roleBegan(posts)
  const left = latest.lastDay !== null && latest.lastDay <= on ? latest : undefined
  const says = (words: string, post: Post = latest): Basis => ({ says: words, entry: post.entry })
  return [
    ['AgencyWorker', latest.agency ? '1' : '0', says('Whether an agency employs them, in the latest post')],
    ['FTE', String(latest.fullTimeShare), says('The share of full time of the latest post')],
    ['OrgRole', codes.ROLE_CODES[latest.role], says('What the latest post is')],
    ['RoleStartDate', first.from, says('The first day in this role, whatever the hours', first)],
    [
      'StartOrigin',
      first.cameFrom && codes.ORIGIN_CODES[first.cameFrom],
      says('Where they came from', first),
    ],
    ['RoleEndDate', left?.lastDay, says('The last day of the post')],
    ['LeaverDestination', left?.wentTo && codes.DESTINATION_CODES[left.wentTo], says('Where they went')],
    ['ReasonLeave', left?.whyLeft && codes.LEAVING_CODES[left.whyLeft], says('Why the post ended')],
  ]
}

/** Posts of one role that follow each other are one role: new hours do not start it again. */
function roleBegan([latest, ...earlier]: readonly Post[]): Post {
  let first = latest!
  for (const post of earlier) {
    if (post.role !== first.role || post.lastDay === null || addDays(post.lastDay, 1) !== first.from) break
    first = post
  }
  return first
}

function dayTold({ posts, absences, cases }: SocialWorker, { on, from }: Pick<Staff, 'on' | 'from'>): Told[] {
  const post = posts.find((one) => isOn(on, one))
  const away = absences.find((one) => isOn(on, one))
  const days = (all: readonly { from: string; lastDay: string | null }[]) =>
    all.flatMap((one) => daysIn(one, { from, on }))
  const sick = absences.filter(({ kind }) => kind === 'sick')
  const lost = days(sick).filter(isWorkingDay).length
  const weeks = days(posts).length / 7
  const atWork = (words: string): Basis => ({ says: words, entry: post?.entry })
  return [
    ['FTE30', post && String(post.fullTimeShare), atWork('The share of full time on the day')],
    ['Cases30', post && String(cases), { says: 'Counted: children whose help they lead on the day' }],
    [
      'WorkingDaysLost',
      lost.toFixed(2),
      { says: `Working days of sickness since ${from}`, entry: sick[0]?.entry },
    ],
    ['ContractWeeks', weeks.toFixed(1), { says: `Weeks in a post since ${from}`, entry: posts[0]?.entry }],
    [
      'Absat30Sept',
      post && (away ? '1' : '0'),
      { says: 'Whether they are away on the day', entry: away?.entry },
    ],
    [
      'ReasonAbsence',
      post && away && codes.ABSENCE_CODES[away.kind],
      { says: 'The kind of absence', entry: away?.entry },
    ],
  ]
}

/** The days of a period that lie between two days, both with them. */
function daysIn(
  { from: first, lastDay }: { from: string; lastDay: string | null },
  { from, on }: { from: string; on: string },
): string[] {
  const [begin, end] = [first > from ? first : from, lastDay !== null && lastDay < on ? lastDay : on]
  const count = daysBetween(begin, end) + 1
  return Array.from({ length: Math.max(0, count) }, (_, at) => addDays(begin, at))
}
