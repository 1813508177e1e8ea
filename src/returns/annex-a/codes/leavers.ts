import { type CodeSet, code } from './code-set.ts'

/** What the law owes somebody who was in care (Children Act 1989, schedule 2). */
export const eligibility: CodeSet = [
  code('c', 'Qualifying', 'q', /qualif/),
  code('b', 'Former relevant', 'fr', /former relev|pa to 25/),
  code('a', 'Relevant', 'r', /relevant/),
  code('d', 'Eligible', 'e', /eligible/),
  code('e', 'Other', '', /other|not mapped|^$/),
]

export const touch: CodeSet = [
  code(
    'd',
    'Exclude',
    'died rhom',
    /abroad|died|death|returned (home|to)|not required to|residence not known/,
  ),
  code('c', 'Not recorded', '', /not recorded|unknown|no contact|no care leaver/),
  code('b', 'Not in touch', 'n no 2 refu nreq', /^(\d+ )?no\b|not in touch|refus|no longer (requires|wants)/),
  code('a', 'In touch', 'y yes 1', /^(\d+ )?yes|in touch/),
]

/** Where a care leaver lives (SSDA903). */
export const accommodation: CodeSet = [
  code('o', 'With Former Foster Carer', 'z z1 z2', /foster/),
  code('a', 'With parents or relatives', 'b b1 b2', /parents?|relatives/),
  code(
    'b',
    'Community home',
    'c c1 c2',
    /community home|residential care|residential placement|\bhome or other form/,
  ),
  code('c', 'Semi-independent transitional accommodation', 'd d1 d2', /semi ?indep|transitional/),
  code('d', 'Supported lodgings', 'e e1 e2', /supported lodg|shared lives/),
  code('e', 'Gone abroad', 'g g1 g2', /abroad/),
  code('f', 'Deported', 'h h1 h2', /deport/),
  code('g', 'Ordinary lodgings', 'k k1 k2', /lodging/),
  code('h', 'Residence not known', 'r r1 r2', /not kno|unknown|no information|not recorded/),
  code('i', 'No fixed abode / homeless', 's s1 s2', /homeless|no fixed|rough/),
  code('j', 'Foyers', 't t1 t2', /foyer/),
  code('l', 'Emergency accommodation', 'v v1 v2', /emergency|night shelter/),
  code('m', 'Bed and breakfast', 'w w1 w2', /bed and breakfast|b and b/),
  code('n', 'In custody', 'x x1 x2', /custody|prison/),
  code('k', 'Independent living', 'u u1 u2', /independ[ae]nt|tenancy|college|universit/),
  code('p', 'Other accommodation', 'y y1 y2', /other|friends/),
]

export const suitability: CodeSet = [
  code('b', 'Not suitable', '2 false', /not suitable|unsuitable/),
  code('a', 'Suitable', '1 true', /suitable/),
  code('c', 'Not in touch or not recorded', '0', /not recorded|not in touch|unknown/),
  code('d', 'Exclude', '', /exclude/),
]

const WORK: readonly [string, string, RegExp][] = [
  ['1', 'higher education', /(?<!not |than )\bhigher/],
  ['2', 'education other than higher', /education|not higher/],
  ['4', 'an apprenticeship', /(?<!not )apprentice/],
  ['3', 'training or employment', /training|employ/],
]

/** What a care leaver does by day (SSDA903; F3 and P3 became F4, F5, P4 and P5 in 2023). */
export const activity: CodeSet = [
  code('G4', 'Not in education, employment or training: illness or disability', 'g4', /ill(ness)?|disab/),
  code('G6', 'Not in education, employment or training: pregnancy or parenting', 'g6', /pregnan|parenting/),
  code(
    'G5',
    'Not in education, employment or training: other',
    'g5',
    /not in (education|employ)|neet|^other$|other circumst/,
  ),
  ...(['part', 'full'] as const).flatMap((time) =>
    WORK.map(([number, what, words]) => {
      const letter = time === 'full' ? 'F' : 'P'
      const others = number === '3' ? ` ${letter}5` : ''
      const timed = time === 'part' ? `(?=.*part ?time)` : ''
      return code(
        `${letter}${number}`,
        `${time === 'full' ? 'Full' : 'Part'} time in ${what}`,
        `${letter}${number}${others}`.toLowerCase(),
        new RegExp(`^${timed}.*(?:${words.source})`),
      )
    }),
  ),
]
