import type { Sex } from './people/tables.ts'

/** A code list: what is stored, and the words for it. */
export type Codes = Readonly<Record<string, string>>

/** Source: DfE common basic data set N00177, as in the children in need census and SSDA903. */
export const ETHNICITIES = {
  WBRI: 'White British',
  WIRI: 'White Irish',
  WIRT: 'Traveller of Irish heritage',
  WROM: 'Gypsy or Roma',
  WOTH: 'Any other White background',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'Any other mixed background',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'Any other Asian background',
  BCRB: 'Caribbean',
  BAFR: 'African',
  BOTH: 'Any other Black background',
  CHNE: 'Chinese',
  OOTH: 'Any other ethnic group',
  REFU: 'Asked, and preferred not to say',
  NOBT: 'Not asked yet',
} as const satisfies Codes

/** Source: DfE common basic data set N00099, as in the children in need census. */
export const DISABILITIES = {
  NONE: 'No disability',
  MOB: 'Mobility',
  HAND: 'Hand function',
  PC: 'Personal care',
  INC: 'Incontinence',
  COMM: 'Communication',
  LD: 'Learning',
  HEAR: 'Hearing',
  VIS: 'Vision',
  BEH: 'Behaviour',
  CON: 'Consciousness',
  AUT: 'Autism',
  DDA: 'Other',
} as const satisfies Codes

/** As registered at birth. How somebody describes themselves is their own words, in `gender`. */
export const SEXES = { F: 'Female', M: 'Male', U: 'Not known' } as const satisfies Record<Sex, string>

/** Offered while typing; any other may be written. Source: ONS, main languages of England and Wales, Census 2021. */
export const LANGUAGES = [
  'English',
  'Albanian',
  'Arabic',
  'Bengali',
  'British Sign Language',
  'Bulgarian',
  'Cantonese',
  'Dari',
  'Farsi',
  'French',
  'German',
  'Greek',
  'Gujarati',
  'Hungarian',
  'Italian',
  'Kurdish',
  'Latvian',
  'Lithuanian',
  'Makaton',
  'Malayalam',
  'Mandarin',
  'Nepalese',
  'Pashto',
  'Polish',
  'Portuguese',
  'Punjabi',
  'Romani',
  'Romanian',
  'Russian',
  'Slovak',
  'Somali',
  'Spanish',
  'Sylheti',
  'Tamil',
  'Tigrinya',
  'Turkish',
  'Ukrainian',
  'Urdu',
  'Vietnamese',
  'Welsh',
  'Yoruba',
] as const

export const ALIAS_KINDS = {
  alias: 'Also known as',
  former: 'Former name',
  birth: 'Name at birth',
  religious: 'Religious name',
} as const satisfies Codes

export const IDENTIFIER_KINDS = {
  nhs: 'NHS number',
  upn: 'Unique pupil number',
  'former-upn': 'Former unique pupil number',
  uln: 'Unique learner number',
  'la-child': 'The council’s number in returns',
  'earlier-system': 'Number in an earlier system',
  'home-office': 'Home Office number',
  other: 'Another number',
} as const satisfies Codes

export type IdentifierKind = keyof typeof IDENTIFIER_KINDS

/** How sure we are of a number. Traced and verified: the Personal Demographics Service's words. */
export const IDENTIFIER_STATES = {
  stated: 'As somebody said it',
  traced: 'Traced',
  verified: 'Verified',
  'not-found': 'Looked for, not found',
} as const satisfies Codes

export type IdentifierState = keyof typeof IDENTIFIER_STATES

export const ADDRESS_KINDS = {
  home: 'Home',
  temporary: 'Staying for a while',
  correspondence: 'For letters',
} as const satisfies Codes

/** The words for a code; the code itself where a list of another year held it. */
export const wordsFor = (codes: Codes, code: string): string => codes[code] ?? code

/** A code list as the choices of a form. */
export const choicesOf = (codes: Codes): { value: string; text: string }[] =>
  Object.entries(codes).map(([value, text]) => ({ value, text }))

/** The codes of a list, for a field of an operation. */
export const keysOf = <T extends Readonly<Record<string, unknown>>>(
  codes: T,
): [keyof T & string, ...(keyof T & string)[]] =>
  Object.keys(codes) as [keyof T & string, ...(keyof T & string)[]]
