import { COUNCIL, HOMES } from './homes.ts'
import { PLACES } from './places.ts'

const FOSTERING = 'U1,U2,U3,U4,U5,U6'
const ADOPTION = 'A3,A4,A5,A6'
/** The council round the invented city: given to no council. */
const AROUND = 'E10000998'

/** The invented providers of homes, as `kith returns check --providers` reads them. */
export function homesFile(): string[] {
  const ours = PLACES.city[0]!.postcode
  const theirs = PLACES.around[0]!.postcode
  const agencies = Object.entries(HOMES.agencies).flatMap(([provider, numbers]) =>
    numbers.map((number) => lineOf(number, `${FOSTERING},A5`, provider, theirs)),
  )
  return [
    'URN,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE',
    lineOf(HOMES.ownFostering, `${FOSTERING},A5`, 'PR1', ours),
    lineOf(HOMES.ownAdoption, ADOPTION, 'PR1', ours),
    ...agencies,
    ...HOMES.houses.map(({ number, kind, provider, postcode }) => lineOf(number, kind, provider, postcode)),
  ]
}

const lineOf = (number: string, places: string, provider: string, postcode: string): string =>
  `${number},"${places}",${provider},,${postcode}`

/** Where the invented postcodes lie, as `kith returns check --postcodes` reads them. */
export function postcodesFile(): string[] {
  const places = [...PLACES.city, ...PLACES.around, ...PLACES.far]
  const lines = places.map(({ postcode, area, east, north }) => {
    const council = area === 'city' ? COUNCIL.code : AROUND
    return `${postcode.replace(' ', '')},${council},${council},${east},${north}`
  })
  return ['postcode,laua,utla,easting,northing', ...lines]
}
