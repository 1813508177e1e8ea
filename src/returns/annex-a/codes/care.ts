import { type CodeSet, code } from './code-set.ts'

/** The legal status in care, in groups; series of short breaks (V3, V4) are in none. */
export const legal: CodeSet = [
  code('d', 'Placement order granted', 'e1', /placement order/),
  code(
    'g',
    'Youth justice legal Statuses',
    'j1 j2 j3',
    /remand|pace\b|youth (rehab|detention|justice)|supervision order|sentenced|detained \(?pace|cyp ?a? ?69|committed for trial|criminal/,
  ),
  code(
    'f',
    'Detained on child protection grounds in LA accommodation',
    'l1 l2 l3',
    /police protect|emergency protect|\bepo\b|assessment order|police powers/,
  ),
  code('a', 'Interim care orders', 'c1', /interim care|\bico\b|section 38/),
  code('b', 'Full care orders', 'c2', /(full )?care order|ward(ship)? |ward of court|\bfco\b/),
  code('c', 'Freed for Adoption', 'd1', /free(d|ing)/),
  code(
    'e',
    'Accommodated under S20',
    'v2',
    /single (period|placement|occasion)|(s|section|sec) ?20|voluntary accommod/,
  ),
]

/** Where a child is meant to grow up. */
export const permanence: CodeSet = [
  code('c', 'SGO/CAO', 'sgo cao', /special guard|\bsgo\b|\bcao\b|arrangement order|residence order/),
  code('b', 'Adoption', '', /adopt/),
  code('a', 'Return to family', '', /return|birth (family|parent)|with parents?|reunif|rehab/),
  code('e', 'Long-term residential placement', '', /residential/),
  code('d', 'Supported living in the community', '', /supported living|^independent living/),
  code(
    'g',
    'Other',
    '',
    /other|parallel|concurrent|transition|treatment|time limited|independent|permanency through long term placement/,
  ),
  code('f', 'Long-term fostering', '', /foster|long term/),
]

/** Why care ended (SSDA903). */
export const ceased: CodeSet = [
  code('g', 'Special Guardianship Orders', 'e42 e43 e44 e45 e46 e47 e48', /special guard|\bsgo\b/),
  code('a', 'Adopted', 'e1 e11 e12', /adopted|adoption/),
  code('b', 'Died', 'e2', /\bdied|death|deceased/),
  code(
    'l',
    'Age assessment determined child was 18 or over',
    'e15',
    /age assess|age disput|assessed over 18/,
  ),
  code(
    'f',
    'Residence order granted',
    'e41',
    /residence order|arrangements? ?(res )?order|residence or child/,
  ),
  code('c', 'Care taken by another LA', 'e3', /another (la|local)|other la\b|taken over/),
  code('i', 'Transferred to residential care funded by adult social services', 'e7', /adult/),
  code('j', 'Sentenced to custody', 'e9', /custody/),
  code('k', 'Accommodation on remand ended', 'e14', /remand/),
  code('m', 'Child moved abroad', 'e16', /abroad|another country/),
  code('h', 'Moved into independent living', 'e5 e6', /independ[ae]nt/),
  code(
    'e',
    'Left care to live with parents, relatives or other person with no parental responsibility',
    'e13 e17',
    /no (parental|pr\b)|left care to live|without (parental|pr\b)|remained with/,
  ),
  code(
    'd',
    'Returned home to live with parents or relatives',
    'e4 e4a e4b',
    /return|parental resp|with parents/,
  ),
  code('n', 'Care ceased for any other reason', 'e8 e81 e82 e90', /any other|other reason|ceased|18/),
]

/** The kind of home, in groups (SSDA903). */
export const placement: CodeSet = [
  code('b', 'Placed for adoption', 'a1 a2 a3 a4 a5 a6', /placed? (4|for)? ?adopt|adoptive/),
  code('o', 'Temporary placement', 't0 t1 t2 t3 t4', /temp|holiday|respite|short break/),
  code('k', 'Family Centre or Mother and Baby Unit', 'r3', /mother and baby|family centre|parent and child/),
  code('l', 'Young Offender Institution', 'r5', /offender|\byoi\b|secure training|prison|\bstc\b|custod/),
  code('g', 'Secure Children’s Homes', 'k1', /secure/),
  code('m', 'Residential school', 's1', /school/),
  code(
    'f',
    'Residential accommodation',
    'h5',
    /not subject|semi indep|hostels? and other|supported (accom|lodg|resid)/,
  ),
  code('h', 'Children’s Homes', 'k2 k3 h3 h4', /childrens homes?|homes? and hostels?|home hostel/),
  code('i', 'Residential Care Home', 'r1', /residential (care|nursing)|care home|nursing home/),
  code('j', 'NHS/Health Trust', 'r2', /nhs|health trust|hospital|medical|nursing care/),
  code(
    'c',
    'Placed with parents',
    'p1',
    /(placed )?with (own )?parents?|own parents|parental resp|parent resp/,
  ),
  code('e', 'Residential employment', 'p3', /employment/),
  code('d', 'Independent living', 'p2', /independ[ae]nt|lodgings|own tenancy|bedsit|b and b/),
  code(
    'a',
    'Foster placement',
    'u1 u2 u3 u4 u5 u6 f1 f2 f3 f4 f5 f6 q1 q2',
    /foster|relatives?|friends?|kinship|connected|\bifa\b|carer/,
  ),
  code('n', 'Other placements', 'z1 z11 z12 z13 z14', /other|refuge|whereabouts/),
]

/** Who runs the home (SSDA903). */
export const provider: CodeSet = [
  code(
    'c',
    'Other',
    'pr0 pr2 pr3 pr5',
    /other (la|local|public)|voluntary|parent|third sector|not recorded|not required/,
  ),
  code('b', 'Private', 'pr4', /private|independent|ifa\b/),
  code('a', 'Own LA', 'pr1', /own|by (the )?(local authority|la)|^local authority$|provision by/),
]

export const location: CodeSet = [code('b', 'Out', 'n no', /^out/), code('a', 'In', 'y yes', /^in/)]

export const interview: CodeSet = [
  code('b', 'No', 'n 0', /^(\d )?no\b|not offered|not accept/),
  code('a', 'Yes', 'y 1', /^(\d )?yes\b|offered|accepted/),
]
