import { type Day, parseDay } from './days.ts'

/** A home as the inspectorate's list of providers has it. */
export type Provider = {
  urn: string
  /** Codes of homes (PLACE) and of providers (PLACE_PROVIDER) that the registration allows. */
  places: ReadonlySet<string>
  providers: ReadonlySet<string>
  /** The day the registration ended; NaN while it is open. */
  ended: Day
  postcode: string
  /** The authority in which the home stands, where it is known. */
  la: string
}

/** Providers by URN. */
export type Providers = ReadonlyMap<string, Provider>

/** Reads the list from rows of text by column name: URN, PLACE_CODES, PROVIDER_CODES, REG_END, POSTCODE and, where present, LA. */
export function providersFrom(
  rows: Iterable<Record<string, string>>,
  authorityOf: (postcode: string) => string = () => '',
): Providers {
  const providers = new Map<string, Provider>()
  for (const row of rows) {
    const provider = providerFrom(row, authorityOf)
    if (provider.urn !== '') providers.set(provider.urn, provider)
  }
  return providers
}

function providerFrom(row: Record<string, string>, authorityOf: (postcode: string) => string): Provider {
  const cell = (name: string) => (row[name] ?? '').trim().toUpperCase()
  const postcode = squeeze(cell('POSTCODE'))
  const named = Object.keys(row).find((name) => /^LA(_CODE.*)?$/.test(name))
  return {
    urn: cell('URN'),
    places: codes(cell('PLACE_CODES')),
    providers: codes(cell('PROVIDER_CODES')),
    ended: parseDay(cell('REG_END')),
    postcode,
    la: named ? cell(named) : authorityOf(postcode),
  }
}

const codes = (list: string) =>
  new Set(
    list
      .split(',')
      .map((code) => code.trim())
      .filter(Boolean),
  )

/** A postcode without its spaces, for comparison. */
export const squeeze = (postcode: string): string => postcode.replaceAll(' ', '')
