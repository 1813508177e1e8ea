import type {
  AbsenceKind,
  CameFrom,
  Gender,
  Qualification,
  Role,
  Stage,
  WentTo,
  WhyLeft,
} from '../../workforce/index.ts'

/** Codes of the social work workforce census, by our words. Source: LIIA’s schema of 2022 (spec 5 section 6). */
export const ROLE_CODES: Record<Role, string> = {
  'senior-manager': '1',
  'middle-manager': '2',
  'first-line-manager': '3',
  'senior-practitioner': '4',
  'case-holder': '5',
  'without-cases': '6',
}

export const ORIGIN_CODES: Record<CameFrom, string> = {
  qualified: '1',
  'other-council': '2',
  'outside-england': '3',
  agency: '4',
  'other-social-work': '5',
  'social-care': '6',
  'something-else': '7',
  other: '8',
  unknown: '9',
}

export const DESTINATION_CODES: Record<WentTo, string> = {
  'other-council': '1',
  'outside-england': '2',
  agency: '3',
  'other-social-work': '4',
  'social-care': '5',
  'something-else': '6',
  other: '7',
  unknown: '8',
}

/** Somebody who goes on in another post has not left. */
export const LEAVING_CODES: Record<WhyLeft, string> = {
  'new-post': '',
  resigned: '1',
  'voluntary-redundancy': '2',
  redundancy: '3',
  dismissed: '4',
  retired: '5',
  died: '6',
  'moved-within': '7',
  other: '8',
  unknown: '9',
}

export const ABSENCE_CODES: Record<AbsenceKind, string> = {
  sick: 'SIC',
  parental: 'MAT',
  training: 'TRN',
  'public-duty': 'PUB',
  paid: 'OTH',
  unpaid: 'UNP',
  'not-agreed': 'UNA',
}

export const GENDER_CODES: Record<Gender, string> = { man: '1', woman: '2', other: '9', unsaid: '0' }

export const QUALIFICATION_CODES: Record<Qualification, string> = {
  undergraduate: '1',
  postgraduate: '2',
  other: '3',
}

export const STAGE_CODES: Record<Stage, string> = {
  'first-year': '1',
  frontline: '2',
  supervisor: '3',
  leader: '4',
}
