import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../record/people/person.ts'
import { type Candidate, matchKeyWorkers, NEED_CODES, type Need } from './match-key-workers.ts'

import { suggestNeeds } from './suggest-needs.ts'

const worker = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  id: name,
  name,
  discipline: 'family support worker',
  registeredSocialWorker: false,
  languages: [],
  skills: [],
  fullTimeShare: 1,
  families: 0,
  ...more,
})
const need = (more: Partial<Need> = {}): Need => ({
  needs: [],
  languages: [],
  protectionPlan: false,
  ...more,
})
const names = (of: Need, workers: Candidate[]) =>
  matchKeyWorkers(of, workers).map((match) => match.worker.name)

describe('matching key workers', () => {
  it('puts language first, then what the family needs, then a lighter load for the hours worked', () => {
    const workers = [
      worker('Busy', { families: 8, skills: ['Domestic abuse'] }),
      worker('Half', { families: 4, fullTimeShare: 0.5 }),
      worker('Full', { families: 4 }),
      worker('Urdu', { languages: ['Urdu'], families: 9 }),
    ]
    const wanted = need({ needs: ['domestic-abuse'], languages: ['urdu'] })
    expect(names(wanted, workers)).toEqual(['Urdu', 'Busy', 'Full', 'Half'])
  })

  it('says why in words and shows no number of points', () => {
    const [match] = matchKeyWorkers(need({ needs: ['young-people'], languages: ['Polish'] }), [
      worker('Yas', { discipline: 'youth worker', families: 3, fullTimeShare: 0.6 }),
    ])
    expect(match).toMatchObject({
      suits: ['Knows this work: teenagers'],
      think: ['An interpreter would be needed', 'Leads for 3 families, working 3 days a week'],
    })
    expect(Object.keys(match!)).toEqual(['worker', 'suits', 'think'])
  })

  it('puts those who may not lead last where a child has a child protection plan, with the reason', () => {
    const workers = [
      worker('Any', { skills: ['parenting'] }),
      worker('Sol', { registeredSocialWorker: true, families: 12 }),
    ]
    const matches = matchKeyWorkers(need({ needs: ['parenting'], protectionPlan: true }), workers)
    expect(matches.map((match) => [match.worker.name, match.cannot !== undefined])).toEqual([
      ['Sol', false],
      ['Any', true],
    ])
  })

  it('shows everybody once, whatever the order they come in', () => {
    const someone = fc.record({
      id: fc.uuid(),
      name: fc.string(),
      discipline: fc.constantFrom('social worker', 'youth worker', 'therapist'),
      registeredSocialWorker: fc.boolean(),
      languages: fc.subarray(['Urdu', 'Polish']),
      skills: fc.subarray(['domestic abuse', 'debt advice', 'parenting']),
      fullTimeShare: fc.constantFrom(0, 0.5, 1),
      families: fc.nat(20),
    })
    const wanted = fc.record({
      needs: fc.subarray([...NEED_CODES]),
      languages: fc.subarray(['Urdu', 'Polish']),
      protectionPlan: fc.boolean(),
    })
    const people = fc.uniqueArray(someone, { selector: ({ id }) => id, maxLength: 8 })
    fc.assert(
      fc.property(wanted, people, (of, workers) => {
        const matches = matchKeyWorkers(of, workers)
        expect(matches.map((match) => match.worker.id).sort()).toEqual(workers.map(({ id }) => id).sort())
        const able = matches.map((match) => match.cannot === undefined)
        expect(able).toEqual([...able].sort((a, b) => Number(b) - Number(a)))
      }),
    )
  })
})

describe('needs to begin with', () => {
  const child = (age: number, disabilities: string[] = []) =>
    ({ restricted: false, child: true, age, disabilities }) as unknown as Person

  it('follow the children’s ages and disabilities, and nothing of a restricted record', () => {
    expect(suggestNeeds([child(2), child(14, ['AUT'])])).toEqual([
      'disability',
      'young-people',
      'early-years',
    ])
    expect(suggestNeeds([child(8, ['NONE']), { restricted: true, id: 'x' }])).toEqual([])
  })
})
