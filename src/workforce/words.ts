/** What a post, an absence or a leaving may be, in our words. Codes of the census stand beside them in returns/workforce. */
export const ROLES = {
  'senior-manager': 'Senior manager',
  'middle-manager': 'Middle manager',
  'first-line-manager': 'Team manager',
  'senior-practitioner': 'Senior practitioner',
  'case-holder': 'Works with families of their own',
  'without-cases': 'Practitioner without families of their own',
} as const
export type Role = keyof typeof ROLES

export const ABSENCES = {
  sick: 'Sickness',
  parental: 'A new child: maternity, paternity, adoption or shared parental leave',
  training: 'Training',
  'public-duty': 'A public duty, such as a jury',
  paid: 'Other paid leave, such as compassionate leave',
  unpaid: 'Unpaid leave that was agreed',
  'not-agreed': 'Leave that was not agreed',
} as const
export type AbsenceKind = keyof typeof ABSENCES

export const CAME_FROM = {
  qualified: 'Newly qualified',
  'other-council': 'Social work for another council in England',
  'outside-england': 'Social work outside England',
  agency: 'Agency social work in England',
  'other-social-work': 'Other social work in England, not for a council',
  'social-care': 'Other work in social care in England',
  'something-else': 'Work outside social care, or a break',
  other: 'Somewhere else',
  unknown: 'Not known',
} as const
export type CameFrom = keyof typeof CAME_FROM

export const WENT_TO = {
  'other-council': 'Social work for another council in England',
  'outside-england': 'Social work outside England',
  agency: 'Agency social work in England',
  'other-social-work': 'Other social work in England, not for a council',
  'social-care': 'Other work in social care in England',
  'something-else': 'Work outside social care, or a break',
  other: 'Somewhere else',
  unknown: 'Not known',
} as const
export type WentTo = keyof typeof WENT_TO

export const WHY_LEFT = {
  'new-post': 'Went on in another post here',
  resigned: 'Chose to leave',
  'voluntary-redundancy': 'Took voluntary redundancy',
  redundancy: 'Was made redundant',
  dismissed: 'Was dismissed',
  retired: 'Retired',
  died: 'Died',
  'moved-within': 'Moved to other work in the council',
  other: 'Another reason',
  unknown: 'Not known',
} as const
export type WhyLeft = keyof typeof WHY_LEFT

export const GENDERS = {
  woman: 'Woman',
  man: 'Man',
  other: 'Another way',
  unsaid: 'Prefers not to say',
} as const
export type Gender = keyof typeof GENDERS

export const QUALIFICATIONS = {
  undergraduate: 'Undergraduate degree',
  postgraduate: 'Postgraduate degree or diploma',
  other: 'Another qualification',
} as const
export type Qualification = keyof typeof QUALIFICATIONS

/** Where somebody stands in their years as a social worker (L7824–7847). */
export const STAGES = {
  'first-year': 'First assessed and supported year',
  frontline: 'Frontline practitioner',
  supervisor: 'Practice supervisor',
  leader: 'Practice leader',
} as const
export type Stage = keyof typeof STAGES
