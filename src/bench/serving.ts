import { type Database, openDatabase } from '../platform/database/open.ts'
import { seeded } from '../returns/bench/random.ts'
import { type Figure, timesFigure } from './figure.ts'
import { client } from './load/client.ts'
import { startServer } from './load/kith.ts'
import { questions } from './load/questions.ts'
import { signIn } from './load/users.ts'
import { type Doing, type Work, workDay } from './load/work-day.ts'
import { measureWrites } from './load/writes.ts'
import { FAMILIES_IN, makeFamilies, makePeople, PEOPLE_IN } from './made/index.ts'

/** What is measured on the running application. */
export type Served = 'home' | 'family' | 'search' | 'million' | 'writes'

export interface Sizes {
  families: number
  people: number
  /** How long everybody works. */
  seconds: number
}

const BAR = 100
const PAGES = { home: 'home', family: "a family's page", search: 'search' } as const
const ALL_WORK: readonly Doing[] = [
  'home',
  'home',
  'home',
  'family',
  'family',
  'family',
  'search',
  'search',
  'search',
  'visit',
]

/** Fills a database of its own, starts the application on it and lets twenty people work. */
export async function* measureServing(
  folder: string,
  sizes: Sizes,
  asked: ReadonlySet<Served>,
  say: (text: string) => void,
): AsyncGenerator<Figure[]> {
  const database = await openDatabase({ folder })
  try {
    const inFamilies = (['home', 'family', 'search', 'writes'] as const).some((one) => asked.has(one))
    if (inFamilies)
      await timed(`${sizes.families} families`, say, () => makeFamilies(database, sizes.families))
    if (asked.has('million'))
      await timed(`${sizes.people} people`, say, () => makePeople(database, sizes.people))
    const server = await startServer(folder)
    const browser = client(server.address)
    const around = { database, client: browser, sizes, asked, say }
    try {
      if (inFamilies) yield await amongFamilies(around)
      if (asked.has('million')) yield await amongPeople(around)
    } finally {
      browser.close()
      await server.stop()
    }
  } finally {
    await database.close()
  }
}

interface Around extends Pick<Work, 'client'> {
  database: Database
  sizes: Sizes
  asked: ReadonlySet<Served>
  say(text: string): void
}

async function amongFamilies({ database, client, sizes, asked, say }: Around): Promise<Figure[]> {
  const figures: Figure[] = []
  const random = seeded(1)
  const users = await signIn(database, FAMILIES_IN)
  const pages = (['home', 'family', 'search'] as const).filter((page) => asked.has(page))
  if (pages.length) {
    say('Twenty people at work…')
    const typed = await questions(database, FAMILIES_IN, random)
    const times = await workDay({
      client,
      users,
      questions: typed,
      random,
      seconds: sizes.seconds,
      mix: ALL_WORK,
    })
    figures.push(
      ...pages.map((page) => timesFigure(page, `${PAGES[page]}, 20 users at work`, times[page], BAR)),
    )
  }
  if (asked.has('writes')) {
    say('Eight people writing…')
    figures.push(
      await measureWrites({ database, council: FAMILIES_IN, client, users, seconds: sizes.seconds / 4 }),
    )
  }
  return figures
}

async function amongPeople({ database, client, sizes, say }: Around): Promise<Figure[]> {
  const random = seeded(2)
  const users = await signIn(database, PEOPLE_IN)
  say('Twenty people searching…')
  const typed = await questions(database, PEOPLE_IN, random)
  const { search } = await workDay({
    client,
    users,
    questions: typed,
    random,
    seconds: sizes.seconds / 2,
    mix: ['search'],
  })
  const what = `search among ${sizes.people.toLocaleString('en-GB')} people, 20 users`
  return [timesFigure('million', what, search, BAR)]
}

async function timed(what: string, say: (text: string) => void, work: () => Promise<void>): Promise<void> {
  const began = performance.now()
  say(`Making ${what}…`)
  await work()
  say(`Made ${what} in ${Math.round((performance.now() - began) / 1000)} s`)
}
