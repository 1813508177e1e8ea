import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Demonstration, demonstration } from '../demonstration.ts'
import { type Person, signIn } from './person.ts'
import { withBrowser } from './with-browser.ts'

/** Where she lives: kept from the man who harmed her. */
const COUNCIL = 'ALDER'
const HOME = '27 Sparrowhawk Rise'
const POSTCODE = 'ZZ1 7EH'

const chromium = withBrowser()
let council: Demonstration
let ruth: Person
let family: string
let david: string
let ines: string
beforeAll(async () => {
  council = await demonstration({ listen: true, stories: true })
  const [row] = await ask<{
    family: string
    david: string
    ines: string
  }>(sql`select f.id as family, p.id as david, c.id as ines
    from family f join person p on p.authority = ${COUNCIL} and p.given_names = 'David' and p.family_name = 'Marsh'
    join person c on c.authority = ${COUNCIL} and c.given_names = 'Inês' and c.family_name = 'Teixeira'
    where f.authority = ${COUNCIL} and f.name = 'Teixeira'`)
  family = row!.family
  david = row!.david
  ines = row!.ines
  ruth = await signIn(chromium.browser, { address: council.address, script: true }, 'Ruth Achebe')
})
afterAll(() => ruth.leave())

const ask = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> =>
  (await council.services.database.within('ALDER', (db) => query.execute(db))).rows

const sayWhy = async () => {
  await ruth.choose('Overseeing the work, or looking into how it went')
  await ruth.press('Open the record')
}

const open = (page: string) => ruth.open(`/families/${family}${page}`)

describe('Madalena (L2612 to L2715), as the review wanted it for her', () => {
  it('one involvement runs from pregnancy to today, and a protection plan that came and went did not break it', async () => {
    const involvements = await ask(
      sql`select id from involvement where authority = ${COUNCIL} and family_id = ${family}`,
    )
    expect(involvements).toHaveLength(1)
    const [plan] = await ask<{ over: boolean; within: boolean }>(sql`select
        upper(o.during) is not null as over, o.during <@ i.during as within
      from overlay o join involvement i on i.authority = ${COUNCIL} and i.id = o.involvement_id
      where o.authority = ${COUNCIL} and i.family_id = ${family} and o.kind = 'child-protection-plan'`)
    expect(plan).toEqual({ over: true, within: true })
    await open('')
    await ruth.sees('Teixeira', 'Inês', 'Tomás', 'Madalena')
  })

  it('one key worker stays from the first day, where she had two or three for each of four plans', async () => {
    const workers = await ask<{ name: string }>(sql`select w.name from allocation a
      join involvement i on i.authority = ${COUNCIL} and i.id = a.involvement_id
      join worker w on w.authority = ${COUNCIL} and w.id = a.worker_id
      where a.authority = ${COUNCIL} and i.family_id = ${family} and a.part = 'key-worker'`)
    expect(workers).toEqual([{ name: 'Ruth Achebe' }])
    await open('/workers')
    await ruth.sees('Ruth Achebe', 'Stays from the first day to the last')
    await open('')
    await ruth.sees('One key worker from the start; never handed over')
    await open('/continuity')
    await ruth.sees('Key workers 1', 'Changes of key worker 0', 'Plans 1')
    await ruth.sees('A child protection plan lay over the family’s own plan once')
  })

  it('the man who harmed her has his own part in the plan, and more of it than staying away', async () => {
    await open('/plan')
    await ruth.sees(
      'David has to do something, not only me',
      'Go to the behaviour change programme every Monday',
      /Keep away from Madalena.*David Marsh|David Marsh.*Keep away from Madalena/,
    )
  })

  it('help is one to one, and her therapy stays hers: no page of the record says what is said there', async () => {
    await open('/plan')
    await ruth.sees(
      'Meet Fiona on Thursdays, just the two of us',
      'For herself; what is said there stays there',
    )
    const [told] = await ask<{ count: number }>(sql`select count(*)::int as count from note n
      where n.authority = ${COUNCIL} and n.family_id = ${family} and n.body ilike '%therap%'`)
    expect(told!.count).toBe(0)
  })

  it('a call to the police is written down as her strength, and nothing began again because of it', async () => {
    await open('/visits')
    await ruth.sees('she kept her children safe. It is a strength')
    const after =
      await ask(sql`select o.id from overlay o join involvement i on i.authority = ${COUNCIL} and i.id = o.involvement_id
      where o.authority = ${COUNCIL} and i.family_id = ${family} and lower(o.during) > current_date - 981`)
    expect(after).toEqual([])
  })

  it('her address is confidential: it is on nothing of his, and finds nobody', async () => {
    for (const page of [`/people/${david}`, `/people/${david}/chronology`]) {
      await ruth.open(page)
      if ((await ruth.text()).includes('Why do you need this record?')) await sayWhy()
      await ruth.sees('David Marsh')
      await ruth.doesNotSee(HOME, POSTCODE, 'Why do you need this record?')
    }
    for (const page of ['/plan', '/network', '/chronology']) {
      await open(page)
      await ruth.doesNotSee(HOME, POSTCODE)
    }
    for (const words of ['Sparrowhawk', POSTCODE]) {
      await ruth.open(`/search?q=${encodeURIComponent(words)}`)
      await ruth.doesNotSee('Madalena', 'Inês')
    }
  })

  it('the ending is honest: the letter says that nobody watches without her knowing', async () => {
    await open('/close/letter/print')
    await ruth.sees(
      'I ring the police when I need to and it does not cost me anything',
      'Nobody watches without your knowing',
      'help does not begin again because you called',
    )
    await ruth.doesNotSee(HOME, POSTCODE, 'keeping an eye')
  })

  it('the help ends today, and whoever looks in is seen: nobody watches in secret', async () => {
    await open('/close/letter')
    await ruth.press('End the help with this letter')
    await ruth.sees('The help ends today.')
    const involvements = await ask<{
      over: boolean
    }>(sql`select upper(during) is not null as over from involvement
      where authority = ${COUNCIL} and family_id = ${family}`)
    expect(involvements).toEqual([{ over: true }])
    const colleague = await signIn(
      chromium.browser,
      { address: council.address, script: true },
      'Asha Rahman',
    )
    await colleague.open(`/people/${ines}`)
    await colleague.leave()
    await ruth.open(`/people/${ines}/who`)
    await ruth.sees('Asha Rahman')
  })
})
