/** What a course is for, as a family or a worker would say it. */
export const COURSE_NEEDS = {
  behaviour: 'Behaviour that is hard to live with',
  bonding: 'Babies and small children: getting to know each other',
  parenting: 'Being a parent with more ease',
  harm: 'A child was harmed, or it is feared',
  teenagers: 'Quarrels with a teenager, or trouble outside',
  substances: 'Drink or drugs',
  'first-baby': 'A first baby, and a young parent',
  'after-removal': 'Children who had to go to live elsewhere',
  change: 'Being in two minds about a change',
  network: 'More people around the family',
} as const

export type CourseNeed = keyof typeof COURSE_NEEDS

/** How far what is known goes; each entry says who says so. */
export const EVIDENCE = {
  'well-evidenced': 'Well evidenced',
  evaluated: 'Evaluated, with benefits found',
  'part-of': 'Part of something that was evaluated',
  named: 'Named by the review, without a rating',
} as const

export type Evidence = keyof typeof EVIDENCE
