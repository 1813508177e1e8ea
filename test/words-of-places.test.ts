import { describe, expect, it } from 'vitest'
import { placeInWords } from '../src/platform/pages/places.ts'
import { routeInWords } from '../src/record/access/route-in-words.ts'
import { rooms } from '../src/rooms.ts'

const places = rooms.flatMap((room) => [...(room.pages ?? []), ...(room.downloads ?? [])])
const named = rooms.flatMap((room) => [...(room.operations ?? []), ...(room.readings ?? [])])

describe('who has looked is said in words', () => {
  it('for every page and download about somebody, in words of its own', () => {
    const about = places.filter(({ may }) => may.subject).map(({ path }) => path.template)
    const silent = about.filter((template) => !placeInWords(template))
    expect(silent, 'give these `inWords`: what somebody opened, as the family would say it').toEqual([])
  })

  it('for every operation about somebody, in words of its own', () => {
    const about = rooms.flatMap((room) => room.operations ?? []).filter(({ may }) => may.subject)
    const silent = about.map(({ name }) => name).filter((name) => !placeInWords(name))
    expect(silent, 'give these `inWords`: what somebody did, as the family would say it').toEqual([])
  })

  it('for everything in the registry, without a sign of its route', () => {
    const routes = [...places.map(({ path }) => path.template), ...named.map(({ name }) => name)]
    expect(routes.map(routeInWords).filter((words) => !/^\p{Lu}[^/:_-]*$/u.test(words))).toEqual([])
  })

  it('for what is there no more', () => {
    expect(routeInWords('/people/:person/old-letters')).toBe('Old letters')
    expect(routeInWords('/people/:person/old.csv')).toBe('Old as a file')
    expect(routeInWords('/')).toBe('Home')
  })
})
