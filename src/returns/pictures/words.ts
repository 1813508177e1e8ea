import type { CodeSetName } from '../annex-a/codes/index.ts'

/** Our own words for codes whose official ones blame or puzzle, by set and letter. */
export const WORDS: Partial<Record<CodeSetName, Readonly<Record<string, string>>>> = {
  need: {
    b: 'The child’s disability',
    c: 'A parent’s illness or disability',
    e: 'Trouble in the family',
    f: 'Behaviour that gets the child into difficulty',
    g: 'Too little money',
    h: 'No parent there to care',
    i: 'Not a child in need',
  },
  closure: {
    c: 'Child arrangements order',
    e: 'Another council helps now',
    f: 'Adult services help now',
    g: 'Help is no longer needed, or another reason',
    h: 'No help needed after the assessment',
    i: 'Not stated',
  },
  status: { a: 'In care', b: 'A child protection plan', c: 'A plan of help', d: 'An assessment', e: 'Ended' },
  legal: { e: 'By agreement (section 20)', g: 'Youth justice', c: 'Freed for adoption' },
  permanence: { c: 'Special guardianship or living with somebody close' },
  ceased: {
    e: 'With somebody close who has no parental responsibility',
    f: 'Child arrangements order',
    l: 'Found to be 18 or over',
  },
}
