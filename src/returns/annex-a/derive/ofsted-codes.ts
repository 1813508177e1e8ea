/** Codes of other returns as Ofsted’s workbook wants them written. Source: the workbook’s own sheet of codes (ILACS). */

const numbered = (codes: string, from = 0): Record<string, string> =>
  Object.fromEntries(
    codes
      .split('|')
      .map((text, i) => [text.split(/[ :]/)[0]!, `${String.fromCharCode(97 + from + i)}) ${text}`]),
  )

const plainly = (codes: string): Record<string, string> =>
  Object.fromEntries(codes.split('|').map((text) => [text.split(/[ :]/)[0]!, text]))

export const GENDERS: Record<string, string> = { M: 'a) Male', F: 'b) Female', U: 'c) Not stated/recorded' }

export const ETHNICITIES: Record<string, string> = {
  ...numbered(
    'WBRI|WIRI|WIRT|WOTH|WROM|MWBC|MWBA|MWAS|MOTH|AIND|APKN|ABAN|AOTH|BCRB|BAFR|BOTH|CHNE|OOTH|REFU',
  ),
  NOBT: 's) NOBT',
}

export const SOURCES: Record<string, string> = numbered(
  '1A: Individual|1B: Individual|1C: Individual|1D: Individual|2A: Schools|2B: Education services|3A: Health services|3B: Health services|3C: Health services|3D: Health services|3E: Health services|3F: Health services|4: Housing|5A: LA services|5B: LA services|5C: LA services|6: Police|7: Other legal agency|8: Other|9: Anonymous|10: Unknown',
)

export const NEEDS: Record<string, string> = plainly(
  'N1 - Abuse or neglect|N2 - Child’s disability|N3 - Parental disability or illness|N4 - Family in acute stress|N5 - Family dysfunction|N6 - Socially unacceptable behaviour|N7 - Low income|N8 - Absent parenting|N9 - Cases other than children in need|N0 - Not stated',
)

export const CLOSURES: Record<string, string> = plainly(
  'RC1 - Adopted|RC2 - Died|RC3 - Child arrangements order|RC4 - Special guardianship order|RC5 - Transferred to services of another local authority|RC6 - Transferred to adult social care services|RC7 - Services ceased for any other reason, including child no longer in need|RC8 - Case closed after assessment, no further action',
)

/** The census’ categories of a child protection plan. */
export const CATEGORIES: Record<string, string> = {
  NEG: 'a) Neglect',
  PHY: 'b) Physical abuse',
  SAB: 'c) Sexual abuse',
  EMO: 'd) Emotional abuse',
  MUL: 'e) Multiple/not recommended',
}

export const LEGAL: Record<string, string> = plainly(
  'C1: ICO|C2: FCO|D1: Freeing order|E1: Placement order|V2: Single period under S20|L1: Police protection LA accommodation|L2: EPO|L3: Child assessment order LA accommodation|J1: Remanded to LA or youth detention|J2: LA accommodation under PACE|J3: Youth rehabilitation order|V3: Short term breaks, episodes recorded|V4: Short term breaks, agreements recorded',
)

export const CEASED: Record<string, string> = numbered(
  'E11: Adopted - application unopposed|E12: Adopted - consent dispensed|E2: Died|E3: Care taken by another LA|E4A: Returned home to live with parents or relatives - part of planning|E4B: Returned home to live with parents or relatives - not part of planning|E13: Parents, relatives or other with no parental responsibility|E41: Residence order granted|E45: Special Guardianship Orders - former carer relative/friend|E46: Special Guardianship Orders - former carer other|E47: Special Guardianship Orders - relative/friend|E48: Special Guardianship Orders - other|E5: Moved into independent living - supported|E6: Moved into independent living - no support|E7: Transferred to residential care funded by adult social services|E9: Sentenced to custody|E14: Accommodation on remand ended|E15: Age assessment determined child was 18 or over|E16: Child moved abroad|E8: Care ceased for any other reason',
)

export const HOMES: Record<string, string> = {
  ...numbered(
    'U1: Foster placement - relatives - long term|U2: Foster placement - relative - FFA|U3: Foster placement - relative - not FFA|U4: Foster placement - long term|U5: Foster placement - FFA|U6: Foster placement - not FFA|A3: Placed for adoption - consent - current foster|A4: Placed for adoption - consent - not foster|A5: Placed for adoption - order - foster|A6: Placed for adoption - order - not foster|P1: Placed with parents|P2: Independent living|P3: Residential employment|H5: Residential accommodation|K1: Secure Children’s Homes|K2: Children’s Homes|R1: Residential Care Home|R2: NHS/Health Trust|R3: Family Centre or Mother and Baby Unit|R5: Young Offender Institution|S1: Residential school|Z1: Other placements|T0: Temporary placement|T1: Temporary placement - hospital|T2: Temporary placement - holiday|T3: Temporary placement - carer holiday',
  ),
  T4: 'zz) T4: Temporary placement - seven days or less',
}

export const PROVIDERS: Record<string, string> = numbered(
  'PR0: Parents/Parental responsibility|PR1: Own provision|PR2: Other LA provision|PR3: Other public provision|PR4: Private provision|PR5: Voluntary/third sector',
)

export const YES_NO = (yes: boolean): string => (yes ? 'a) Yes' : 'b) No')

/** A code as the workbook writes it; one that it does not know stands as it is. */
export const written = (codes: Readonly<Record<string, string>>, code: unknown): string | undefined =>
  code == null || code === '' ? undefined : (codes[String(code)] ?? String(code))
