import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, type Described } from './compare.ts'

const ada: Described = { givenNames: 'Katherine Ada', familyName: 'Marlow', birthDate: '2012-02-09' }
const with_ = (change: Partial<Described>) => compare(ada, { ...ada, ...change })

describe('two people who may be one', () => {
  it.each([
    ['a nickname', { givenNames: 'Kate' }, 'Katherine and Kate may be one name'],
    ['a family name that sounds alike', { familyName: 'Marlowe' }, 'a family name that is one slip away'],
    ['another spelling', { givenNames: 'Catherine' }, 'may be one name'],
    ['day and month changed about', { birthDate: '2012-09-02' }, 'day and month changed about'],
    ['one figure wrong', { birthDate: '2013-02-09' }, 'a date of birth that is one slip away'],
    ['two figures changed about', { birthDate: '2021-02-09' }, 'a date of birth that is one slip away'],
    ['the family name first', { familyName: 'Jones Marlow' }, 'the same family name'],
    ['the name that they are called by', { givenNames: 'Xenia', knownAs: 'Kate' }, 'may be one name'],
  ])('are seen through %s', (_, change, reason) => {
    const found = with_(change)
    expect(found?.verdict).toBe('same')
    expect(found?.because.join('; ')).toContain(reason)
  })

  it('are one by an NHS number, whatever the rest', () => {
    const other = {
      givenNames: 'Kitty',
      familyName: 'Okoro',
      birthDate: '1999-01-01',
      nhsNumber: '9434765919',
    }
    expect(compare({ ...ada, nhsNumber: '9434765919' }, other)?.verdict).toBe('same')
  })

  it('are not asked about where only a name or only a birthday is the same', () => {
    expect(with_({ birthDate: '1980-12-31' })).toBeUndefined()
    expect(with_({ familyName: 'Okoro' })).toBeUndefined()
    expect(with_({ birthDate: null })).toBeUndefined()
    expect(with_({ givenNames: 'Tom', familyName: 'Okoro' })).toBeUndefined()
  })

  it('may have changed their family name, where the home is the same', () => {
    const home = { postcode: 'KB4 2AL' }
    expect(compare({ ...ada, ...home }, { ...ada, ...home, familyName: 'Okoro' })?.verdict).toBe('same')
  })

  it('may be a baby who was expected and is born', () => {
    const unborn = { givenNames: '', familyName: 'Marlow', expectedBirthDate: '2012-02-20' }
    expect(compare(ada, unborn)?.because).toContain('a baby expected about that day')
  })
})

describe('twins', () => {
  it('are two people, and it is said in words', () => {
    const found = with_({ givenNames: 'Ben' })
    expect(found?.verdict).toBe('twin')
    expect(found?.because[0]).toContain('perhaps a twin')
  })

  it('are told apart by their NHS numbers where their names sound alike', () => {
    const one = { ...ada, givenNames: 'Mia', nhsNumber: '9434765919' }
    expect(compare(one, { ...ada, givenNames: 'Mya', nhsNumber: '4010232137' })?.verdict).toBe('twin')
  })
})

describe('comparing', () => {
  const person = fc.record({
    givenNames: fc.constantFrom('Kate', 'Katherine', 'Ben', 'Ada', ''),
    familyName: fc.constantFrom('Marlow', 'Marlowe', 'Okoro', ''),
    birthDate: fc.constantFrom('2012-02-09', '2012-09-02', '2013-02-09', '1980-12-31', null),
    nhsNumber: fc.constantFrom('9434765919', '4010232137', null),
    postcode: fc.constantFrom('KB4 2AL', null),
  })

  it('gives the same verdict either way about, always with a reason', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        expect(compare(a, b)?.verdict).toBe(compare(b, a)?.verdict)
        expect(compare(a, b)?.because.length).not.toBe(0)
      }),
    )
  })
})
