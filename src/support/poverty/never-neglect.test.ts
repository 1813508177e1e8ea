import { globSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FreshFamily, freshFamily } from '../../family-help/testing/fresh-family.ts'
import { PRIMARY_NEEDS } from '../../front-door/outcomes/primary-needs.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { MONEY_KINDS } from './kinds.ts'
import { offerMoneyHelp } from './offer-money-help.ts'

const NEGLECT = /neglect|\bNEG\b/i
const POVERTY =
  /poverty|\bpoor\b|low income|too little money|\bdebt|benefit|homeless|overcrowd|food ?bank|hungry|unemploy|heating/i

interface Entry {
  where: string
  words: string
}

/** Every code of every list that a module of the house gives away: `key: words`, or the words of an object. */
async function everyCode(): Promise<Entry[]> {
  const files = globSync('src/**/*.ts').filter(
    (file) => !/\.test\.ts$|\/testing\/|\/client\/|^src\/(cli|main)\.ts$/.test(file),
  )
  const lists = files.filter((file) =>
    /code|kind|need|reason|factor|categor|words|outcomes|themes|lists/i.test(file),
  )
  const found: Entry[] = []
  for (const file of lists) {
    const module = (await import(/* @vite-ignore */ `../../../${file}`)) as Record<string, unknown>
    for (const [name, value] of Object.entries(module)) found.push(...codesIn(value, `${file} ${name}`))
  }
  return found
}

function codesIn(value: unknown, where: string, depth = 0): Entry[] {
  if (typeof value !== 'object' || value === null || depth > 3) return []
  const flat = Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' ? [`${key}: ${one}`] : [],
  )
  const words = Array.isArray(value) ? flat : depth > 0 && flat.length > 1 ? [flat.join('; ')] : flat
  return [
    ...words.map((one) => ({ where, words: one })),
    ...Object.entries(value).flatMap(([key, one]) => codesIn(one, `${where}.${key}`, depth + 1)),
  ]
}

describe('poverty is never a code of neglect (L2536)', () => {
  it('in any code list of the house', async () => {
    const codes = await everyCode()
    expect(codes.length).toBeGreaterThan(300)
    expect(codes.filter(({ words }) => NEGLECT.test(words)).length).toBeGreaterThan(0)
    const both = codes.filter(({ words }) => NEGLECT.test(words) && POVERTY.test(words))
    expect(both).toEqual([])
  })

  it('in the census: too little money has a code of its own', () => {
    expect(PRIMARY_NEEDS.money.code).not.toBe(PRIMARY_NEEDS.harm.code)
  })
})

describe('help with money', () => {
  let world: World
  let of: FreshFamily
  beforeAll(async () => {
    world = await makeWorld(await testDatabase())
    of = await freshFamily(world, 'Thin')
  })

  it('begins no process and marks nobody, whatever is offered', async () => {
    const PROCESSES = ['overlay', 'expert_ask', 'conversation', 'safety_check', 'warning_note'] as const
    const counts = () =>
      world.look(world.actors['key-worker'], async ({ db }) => {
        const found: Record<string, unknown> = {}
        for (const table of PROCESSES)
          found[table] = (
            await db
              .selectFrom(table)
              .select(({ fn }) => fn.countAll().as('n'))
              .executeTakeFirst()
          )?.n
        return found
      })
    const before = await counts()
    await of.act('key-worker', offerMoneyHelp, {
      kinds: Object.keys(MONEY_KINDS),
      answer: 'yes',
      on: '2026-11-20',
    })
    expect(await counts()).toEqual(before)
  })
})
