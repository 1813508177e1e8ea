import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The floors of the house (README, docs/decisions/0001-the-house.md). */
const FLOORS: Record<string, number> = {
  engines: 1,
  platform: 1,
  record: 2,
  community: 3,
  'front-door': 3,
  'family-help': 3,
  support: 3,
  protection: 3,
  'family-network': 3,
  care: 3,
  homes: 3,
  voice: 3,
  'care-experience': 3,
  workforce: 3,
  partnership: 3,
  sharing: 4,
  returns: 4,
  learning: 4,
  neighbourhoods: 4,
  reform: 4,
  doors: 5,
  demo: 5,
  bench: 5,
}

interface Import {
  from: string
  to: string
}

const files = globSync('src/**/*.{ts,tsx}').filter(
  (file) => !/\.test\.tsx?$/.test(file) && !file.includes('/testing/'),
)
const imports: Import[] = files.flatMap(importsOf)

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const places = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1]!)
  return places.map((place) => ({ from: file, to: relative('.', join(dirname(file), place)) }))
}

const room = (file: string): string => file.split('/')[1]!
const isRoom = (name: string): boolean => !/\.tsx?$/.test(name)

describe('the house', () => {
  it('has a floor for every room', () => {
    const rooms = new Set(files.map(room).filter(isRoom))
    expect([...rooms].filter((name) => !(name in FLOORS))).toEqual([])
  })

  it('lets a room import only from floors below', () => {
    const upward = imports.filter(
      ({ from, to }) => isRoom(room(from)) && (FLOORS[room(to)] ?? 6) > FLOORS[room(from)]!,
    )
    expect(upward).toEqual([])
  })

  it('lets a room reach another on its floor only through its index', () => {
    const beside = ({ from, to }: Import) =>
      room(from) !== room(to) && isRoom(room(from)) && FLOORS[room(from)] === FLOORS[room(to)]
    expect(imports.filter(beside).filter(({ to }) => to !== `src/${room(to)}/index.ts`)).toEqual([])
  })

  it('keeps the platform and the engines apart, and the platform without social care', () => {
    expect(imports.filter(({ from, to }) => room(from) === 'engines' && room(to) !== 'engines')).toEqual([])
    expect(imports.filter(({ from, to }) => room(from) === 'platform' && room(to) !== 'platform')).toEqual([])
  })

  it('has no circle of rooms', () => {
    const next = new Map<string, Set<string>>()
    for (const { from, to } of imports) {
      if (room(from) === room(to) || !isRoom(room(from)) || !isRoom(room(to))) continue
      next.set(room(from), (next.get(room(from)) ?? new Set()).add(room(to)))
    }
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      [...(next.get(from) ?? [])].some(
        (to) => to === goal || (!seen.has(to) && reaches(to, goal, seen.add(to))),
      )
    expect([...next.keys()].filter((name) => reaches(name, name))).toEqual([])
  })
})
