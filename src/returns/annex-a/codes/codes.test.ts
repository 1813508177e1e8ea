import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODE_SETS, type CodeSetName, readCode } from './index.ts'
import { nearest } from './nearest.ts'
import { plain } from './plain.ts'

const meant = (set: CodeSetName, text: string) => {
  const understood = readCode(CODE_SETS[set], text)
  return understood && `${understood.code.letter} ${understood.how}`
}

describe('a code is understood', () => {
  it('as it should be written, with or without its letter', () => {
    expect(meant('source', 'a) Individual')).toBe('a exact')
    expect(meant('source', 'SCHOOLS')).toBe('b exact')
  })

  it('by the code of another return, wherever it stands', () => {
    for (const text of [
      'E4A',
      'e) E4A: Returned home',
      'E4 A - Return home',
      'Home again [E4A]',
      'SE4A - home',
    ])
      expect(meant('ceased', text)).toBe('d code')
    expect(meant('placement', 'H5OUT - somewhere')).toBe('f code')
    expect(meant('need', 'CIN - N6')).toBe('f code')
  })

  it('by its words, in any case and with any punctuation', () => {
    expect(meant('placement', 'CHILDREN`S HOMES (inside LA)')).toBe('h words')
    expect(meant('source', '(CS) Health – G.P.')).toBe('d words')
    expect(meant('ethnicity', 'White / Black Caribbean')).toBe('b words')
    expect(meant('abuse', 'Emotional abuse; Physical abuse')).toBe('e words')
  })

  it('by a guess that is told, where a slip of the pen is all there is', () => {
    expect(meant('gender', 'Fenale')).toBe('b guess')
    expect(meant('council', 'Calerdale')).toBe('381 guess')
    expect(meant('council', 'Telford and Wrek')).toBe('894 guess')
  })

  it('as a place within it, for councils', () => {
    expect(meant('council', 'Canterbury District (B)')).toMatch(/^886/)
    expect(meant('council', 'Winchester')).toMatch(/^850/)
  })

  it('not at all where it says nothing or could be anything', () => {
    for (const text of ['', 'nan', '#N/A', 'Home Town', 'zzz']) expect(meant('council', text)).toBeUndefined()
  })

  it('and any text is understood or not, quickly and the same each time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(CODE_SETS) as CodeSetName[])),
        fc.string({ unit: 'binary', maxLength: 500 }),
        (set, text) => {
          expect(meant(set, text)).toBe(meant(set, text))
        },
      ),
    )
  })
})

it('a word comes near to one other, in its first letter too, or to none', () => {
  expect(nearest('fostring', ['fostering', 'other'])).toBe('fostering')
  expect(nearest('winchester', ['manchester'])).toBeUndefined()
  expect(nearest('cat', ['cart'])).toBeUndefined()
})

/** Spellings of real files, and what was made of them; not part of this repository. */
const SPELLINGS = new URL('../../../../../shared/data/returns/annex-a-fields.json', import.meta.url)
const here = existsSync(SPELLINGS)

/** Our set for each of theirs. */
const SETS: Record<string, CodeSetName> = {
  Gender: 'gender',
  Ethnicity: 'ethnicity',
  'Contact Source': 'source',
  'Primary Need Code': 'need',
  'Reason for Closure': 'closure',
  'Case Status': 'status',
  'Initial Category of Abuse': 'abuse',
  "Child's Legal Status": 'legal',
  'What is the permanence plan for this child?': 'permanence',
  'Reason Ceased to be Looked After': 'ceased',
  'Placement Type': 'placement',
  'Placement Provider': 'provider',
  'Placement Location': 'location',
  'Eligibility Category': 'eligibility',
  'LA in Touch': 'touch',
  'Type of Accommodation': 'accommodation',
  'Suitability of Accommodation': 'suitability',
  'Reason Why Child No Longer Placed for Adoption': 'noLonger',
  'Reason for leaving adoption process': 'leftProcess',
  'LA of Placement': 'council',
}

describe.skipIf(!here)(
  `spellings of real files${here ? '' : ` (skipped: ${SPELLINGS.pathname} is not there)`}`,
  () => {
    type Theirs = { codeSets: Record<string, { code: string; synonyms: string[] }[]> }
    const theirs: Theirs = here ? JSON.parse(readFileSync(SPELLINGS, 'utf8')) : { codeSets: {} }
    const asked = Object.entries(SETS).flatMap(([name, set]) =>
      (theirs.codeSets[name] ?? []).flatMap(({ code, synonyms }) =>
        synonyms
          .filter((text) => !/^zz|^nan?$|^pd/i.test(code) && text !== 'nan')
          .map((text) => ({ set, code, text })),
      ),
    )
    const answers = asked.map(({ set, code, text }) => {
      const got = readCode(CODE_SETS[set], text)?.code
      const same =
        set === 'council' ? plain(got?.label ?? '') === plain(code) : got?.letter === code.trim()[0]
      return got === undefined ? 'unknown' : same ? 'same' : 'other'
    })
    const share = (answer: string) => answers.filter((each) => each === answer).length / answers.length

    it('are understood in nine of ten cases, although none of them is written down here', () => {
      expect(answers.length).toBeGreaterThan(7_000)
      expect(share('same')).toBeGreaterThan(0.91)
    })

    it('are seldom taken for something else than their council said, which contradict each other too', () => {
      expect(share('other')).toBeLessThan(0.05)
    })
  },
)
