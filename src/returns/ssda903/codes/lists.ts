/** A list of codes written with spaces between. */
const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Code lists that have not changed since 2022 to 2023. Source: guide to the SSDA903 collection, Department for Education. */
export const ETHNIC = codes(
  'WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT',
)
export const RNE = codes('S L P T B U')
export const LS = codes('C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3')
export const CIN = codes('N1 N2 N3 N4 N5 N6 N7 N8')
export const PLACE_PROVIDER = codes('PR0 PR1 PR2 PR3 PR4 PR5')
export const REC = codes('X1 E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E9 E14 E15 E16 E17 E8')
export const REASON_PLACE_CHANGE = codes(
  'CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER',
)
export const IN_TOUCH = codes('YES NO DIED REFU NREQ RHOM')
export const ACTIV = codes('F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0')
export const ACCOM = codes(
  'B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2 0',
)
export const SEX_ADOPTR = codes('M1 F1 MM FF MF')
export const LS_ADOPTR = codes('L0 L11 L12 L2 L3 L4')
export const REASON_PLACED_CEASED = codes('RD1 RD2 RD3 RD4')
export const PREV_PERM = codes('P1 P2 P3 P4 Z1')
export const SDQ_REASON = codes('SDQ1 SDQ2 SDQ3 SDQ4 SDQ5')
export const REVIEW_CODE = codes('PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7')
export const SW_REASON = codes('MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS')
export const UPN_UNKNOWN = codes('UN1 UN2 UN3 UN4 UN5')
export const YES_NO = codes('0 1')

/** Families of codes that several rules speak of. */
export const ADOPTIVE = codes('A3 A4 A5 A6')
export const FOSTERING = codes('U1 U2 U3 U4 U5 U6')
export const TEMPORARY = codes('T0 T1 T2 T3 T4')
export const ADOPTED = codes('E11 E12')
export const SPECIAL_GUARDIANSHIP = codes('E45 E46 E47 E48')
export const SHORT_BREAK = codes('V3 V4')
/** Values of PL_LA outside England. */
export const OUTSIDE_ENGLAND = codes('CON NIR SCO WAL NUK')
