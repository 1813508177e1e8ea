import { setTimeout as sleep } from 'node:timers/promises'
import { homePath } from '../../family-help/paths.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import { familyPath } from '../../record/paths.ts'
import { searchPath } from '../../record/search/paths.ts'
import type { Time } from '../figure.ts'
import type { Answer, Asked, Client } from './client.ts'
import type { User } from './users.ts'

export type Doing = 'home' | 'family' | 'search' | 'visit'

export interface Work {
  client: Client
  users: readonly User[]
  questions: readonly string[]
  random: () => number
  seconds: number
  /** What is done, as often as it stands here. */
  mix: readonly Doing[]
}

const THINKING = 2_000
const WARM_UP = 5

/** Lets everybody work, each with a pause of two seconds on average, and gives the times of each kind, in milliseconds. */
export async function workDay(work: Work): Promise<Record<Doing, Time[]>> {
  const times: Record<Doing, Time[]> = { home: [], family: [], search: [], visit: [] }
  const counts = performance.now() + WARM_UP * 1000
  const ends = counts + work.seconds * 1000
  const day = async (user: User) => {
    await sleep(THINKING * work.random())
    while (performance.now() < ends) {
      const doing = choose(work, user)
      const answer = await work.client.ask(askedFor(doing, work, user))
      mustBeDone(doing, answer)
      if (performance.now() > counts) times[doing].push(answer)
      await sleep(THINKING * (0.5 + work.random()))
    }
  }
  await Promise.all(work.users.map(day))
  return times
}

/** Those who have no families search instead. */
function choose({ mix, random }: Work, { families }: User): Doing {
  const doing = of(mix, random)
  return families.length || doing === 'home' ? doing : 'search'
}

function askedFor(doing: Doing, { questions, random }: Work, user: User): Asked {
  const { cookie, families } = user
  if (doing === 'home') return { cookie, path: homePath() }
  if (doing === 'search') return { cookie, path: searchPath({}, { q: of(questions, random) }) }
  const family = of(families, random)
  return doing === 'family' ? { cookie, path: familyPath({ family }) } : visitTo(family, cookie)
}

/** A visit, recorded through the programs' door. */
export function visitTo(family: string, cookie: string): Asked {
  const happened = 'We met at home. Mornings are calmer, and the letter about the rent is answered.'
  const on = dayInEngland(new Date())
  return { cookie, path: '/api/record-visit', json: { family, on, place: 'home', happened } }
}

export function mustBeDone(doing: Doing, { status, body }: Answer): void {
  if (status !== 200)
    throw new Error(`Asked for ${doing}, the server answered ${status}: ${body.slice(0, 300)}`)
}

const of = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!
