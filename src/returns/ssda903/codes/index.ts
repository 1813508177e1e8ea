/** The codes of one year that other years have otherwise. */
export type Codes = {
  male: string
  female: string
  sex: ReadonlySet<string>
  /** Where a child lives. */
  place: ReadonlySet<string>
  /** Homes that are "other": recorded without provider or URN. */
  otherPlace: ReadonlySet<string>
  /** Temporary homes and others for which no provider is recorded. */
  withoutProvider: ReadonlySet<string>
  /** Homes that cannot have a URN. */
  withoutUrn: ReadonlySet<string>
}

const list = (codes: string) => codes.split(' ')

/** What each collection year changed, by the year in which it ends. Source: SSDA903 guides, Department for Education. */
const CHANGES: { year: number; say: (codes: Draft) => void }[] = [
  {
    year: 2024,
    say: ({ withoutUrn }) => remove(withoutUrn, 'H5'),
  },
  {
    year: 2025,
    say: (codes) => {
      codes.male = 'M'
      codes.female = 'F'
      codes.sex = new Set(['M', 'F', 'U'])
      remove(codes.place, 'H5 P2')
      add(codes.place, 'K3')
      remove(codes.withoutUrn, 'P2')
    },
  },
  {
    year: 2026,
    say: (codes) => {
      for (const set of [codes.place, codes.otherPlace, codes.withoutUrn]) remove(set, 'Z1')
      for (const set of [codes.place, codes.otherPlace, codes.withoutUrn, codes.withoutProvider])
        add(set, 'Z11 Z12 Z13 Z14')
    },
  },
]

type Draft = { [K in keyof Codes]: Codes[K] extends ReadonlySet<string> ? Set<string> : string }

/** The codes of a collection year, from those of 2022 to 2023 and every change since. */
export function codesOf(year: number): Codes {
  const codes = firstCodes()
  for (const change of CHANGES) if (change.year <= year) change.say(codes)
  return codes
}

function firstCodes(): Draft {
  return {
    male: '1',
    female: '2',
    sex: new Set(['1', '2']),
    place: new Set(list('A3 A4 A5 A6 H5 K1 K2 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1')),
    otherPlace: new Set(['Z1']),
    withoutProvider: new Set(list('T0 T1 T2 T3 T4')),
    withoutUrn: new Set(list('H5 P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1')),
  }
}

function add(set: Set<string>, codes: string): void {
  for (const code of list(codes)) set.add(code)
}

function remove(set: Set<string>, codes: string): void {
  for (const code of list(codes)) set.delete(code)
}
