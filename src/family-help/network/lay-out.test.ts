import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyPerson, Person } from '../../record/people/person.ts'
import type { Network, NetworkTie } from '../../record/relationships/network.ts'
import { BOX, generationsOf, layOut } from './lay-out.ts'

const blank = {
  version: 0,
  familyName: '',
  knownAs: null,
  expectedBirthDate: null,
  deathDate: null,
  sex: 'U' as const,
}
const none = {
  gender: null,
  pronouns: null,
  ethnicity: null,
  firstLanguage: null,
  interpreter: null,
  communication: null,
}
const rest = { otherLanguages: [], disabilities: [], phone: null, email: null, mergedInto: null }
const person = (id: string, age: number): Person => ({
  restricted: false,
  id,
  name: id,
  givenNames: id,
  birthDate: `${2026 - age}-01-01`,
  age,
  child: age < 18,
  ...blank,
  ...none,
  ...rest,
})
const tie = (of: string, other: string, kind: string, more: Partial<NetworkTie> = {}): NetworkTie => ({
  id: `${of}-${other}`,
  version: 0,
  person: of,
  other,
  kind,
  word: kind,
  back: kind,
  nature: 'biological',
  parentalResponsibility: false,
  livesWith: false,
  safety: 'not-known',
  countsAsFamily: null,
  childsWords: null,
  contactRules: null,
  ...more,
})
const network = (people: AnyPerson[], ties: NetworkTie[], homes: string[][] = []): Network => ({
  people: people.map((one) => {
    const at = homes.findIndex((home) => home.includes(one.id))
    return { person: one, member: true, household: at < 0 ? undefined : at }
  }),
  ties,
  households: homes.map((ids) => ({ address: undefined, people: ids })),
})

describe('laying the network out', () => {
  const people = [
    person('Ada', 14),
    person('Mia', 38),
    person('Nan', 66),
    person('Uncle', 17),
    person('Jo', 40),
  ]
  const ties = [
    tie('Ada', 'Mia', 'parent', { safety: 'safe', countsAsFamily: true, childsWords: 'Mam' }),
    tie('Ada', 'Nan', 'grandparent'),
    tie('Ada', 'Uncle', 'aunt-or-uncle', { safety: 'not-safe' }),
    tie('Mia', 'Jo', 'partner', { nature: 'chosen' }),
  ]

  it('puts each generation on a row of its own, whatever their ages', () => {
    const found = generationsOf(network(people, ties))
    expect(Object.fromEntries(found)).toEqual({ Ada: 0, Mia: 1, Nan: 2, Uncle: 1, Jo: 1 })
  })

  it('keeps the child’s own word, who counts, and who is not safe', () => {
    const { nodes, lines } = layOut(network(people, ties))
    const node = (name: string) => nodes.find((one) => one.name === name)
    expect(node('Mia')).toMatchObject({ under: '38, “Mam”', counts: true, safety: 'safe' })
    expect(node('Uncle')).toMatchObject({ counts: false, safety: 'not-safe' })
    expect(lines.map(({ dashed }) => dashed)).toEqual([false, false, false, true])
  })

  it('draws a home around those who live together, and a restricted record without a name', () => {
    const some = [person('Ada', 14), { restricted: true, id: 'x' } as const]
    const { homes, nodes } = layOut(network(some, [tie('Ada', 'x', 'parent')], [['Ada']]))
    expect(homes).toMatchObject([{ name: 'Home 1' }])
    expect(nodes.find(({ id }) => id === 'x')).toMatchObject({ name: 'Restricted', under: '' })
  })

  it('never puts two people on each other, nor anybody outside the picture', () => {
    const kind = fc.constantFrom('parent', 'grandparent', 'sibling', 'partner', 'friend', 'carer')
    const link = fc.tuple(fc.nat(9), fc.nat(9), kind)
    const any = fc.tuple(
      fc.array(fc.nat(90), { minLength: 1, maxLength: 10 }),
      fc.array(link, { maxLength: 15 }),
      fc.array(fc.nat(2), { minLength: 10, maxLength: 10 }),
    )
    fc.assert(
      fc.property(any, ([ages, links, where]) => {
        const all = ages.map((age, at) => person(`p${at}`, age))
        const ids = new Set(all.map(({ id }) => id))
        const found = links
          .filter(([a, b]) => a !== b && ids.has(`p${a}`) && ids.has(`p${b}`))
          .map(([a, b, of]) => tie(`p${a}`, `p${b}`, of))
        const homes = [0, 1].map((home) => all.map(({ id }) => id).filter((_, at) => where[at] === home))
        const { nodes, width, height } = layOut(
          network(
            all,
            found,
            homes.filter(({ length }) => length),
          ),
        )
        expect(nodes).toHaveLength(all.length)
        for (const [at, a] of nodes.entries()) {
          expect(a.x - BOX.width / 2 >= 0 && a.x + BOX.width / 2 <= width).toBe(true)
          expect(a.y - BOX.height / 2 >= 0 && a.y + BOX.height / 2 <= height).toBe(true)
          for (const b of nodes.slice(at + 1))
            expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height).toBe(true)
        }
      }),
    )
  })
})
