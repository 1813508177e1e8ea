import type { Chance } from '../../chance.ts'
import type { Shares } from '../../figures.ts'
import { HOMES } from '../../homes.ts'
import { PLACES, type Place } from '../../places.ts'

/** Where a child in care lives: kind, who runs it, which registration, where. Codes of the SSDA903 return. */
export interface Home {
  home_kind: string
  home_provider: string | null
  provider_number: string | null
  placed_postcode: string
}

type Kind = 'U1' | 'U3' | 'U4' | 'U6' | 'K1' | 'K2' | 'K3' | 'P1' | 'R1' | 'R2' | 'R3' | 'R5' | 'S1'

/**
 * Kinds of home by age. Ours, so that the mix of 31 March 2025 comes out: foster 67 per cent, own parents 6, children's
 * homes 12, supported homes 9, other residential 1, adoption 2. "Other" homes (3) are not made: their codes change yearly.
 */
const BY_AGE: Readonly<Record<'0' | '5' | '10' | '16', Shares<Kind>>> = {
  '0': [
    ['U6', 73],
    ['U3', 19],
    ['P1', 9],
    ['R3', 3],
  ],
  '5': [
    ['U6', 72],
    ['U3', 17],
    ['P1', 13],
    ['K2', 4],
  ],
  '10': [
    ['U6', 59],
    ['U3', 11],
    ['P1', 12],
    ['K2', 27],
    ['K1', 0.5],
    ['R1', 1],
    ['S1', 0.5],
  ],
  '16': [
    ['U6', 34],
    ['U3', 7],
    ['P1', 9],
    ['K2', 26],
    ['K3', 33],
    ['K1', 0.4],
    ['R1', 0.8],
    ['R2', 0.8],
  ],
}

/** With one's own parents needs an order: by agreement a child there is not in care. */
const UNDER_ORDER = new Set(['C1', 'C2'])

/** Who runs homes: own 43 per cent, private 40, voluntary 7, parents 6, 31 March 2025. By kind: ours. */
const FOSTER_PROVIDERS: Shares<string> = [
  ['PR1', 52],
  ['PR4', 40],
  ['PR5', 8],
]
const OTHER_PROVIDERS: Shares<string> = [
  ['PR4', 84],
  ['PR1', 9],
  ['PR5', 7],
]

/** How far away: 69 per cent within 20 miles, 22 beyond (the others are not known); 44 outside the council. */
const NEAR: Shares<Place['area']> = [
  ['city', 60],
  ['around', 24],
  ['far', 16],
]
const WIDE: Shares<Place['area']> = [
  ['city', 46],
  ['around', 24],
  ['far', 30],
]

export interface Seeking {
  age: number
  ground: string
  homePostcode: string
  /** The home that the child leaves: the next is another. */
  leaving?: Home | undefined
  /** Came to England without family: no parent's home. */
  alone: boolean
}

/** A home for a child of this age on this ground. */
export function chooseHome(luck: Chance, seeking: Seeking): Home {
  const kind = chooseKind(luck, seeking)
  const home = homeOfKind(luck, kind, seeking.homePostcode)
  const same = home.placed_postcode === seeking.leaving?.placed_postcode
  const atHome = kind !== 'P1' && home.placed_postcode === seeking.homePostcode
  return same || atHome ? chooseHome(luck, seeking) : home
}

function chooseKind(luck: Chance, { age, ground, alone, leaving }: Seeking): Kind {
  const band = age < 5 ? '0' : age < 10 ? '5' : age < 16 ? '10' : '16'
  const kind = luck.weighted(BY_AGE[band])
  if (kind === 'P1' && (alone || !UNDER_ORDER.has(ground) || leaving?.home_kind === 'P1')) return 'U6'
  if (alone) return age >= 16 && luck.happens(0.55) ? 'K3' : kind === 'U3' ? 'U6' : kind
  return kind
}

function homeOfKind(luck: Chance, kind: Kind, homePostcode: string): Home {
  if (kind === 'P1') return home(kind, 'PR0', null, homePostcode)
  if (kind === 'R1' || kind === 'R2' || kind === 'R5')
    return home(kind, kind === 'R1' ? 'PR4' : 'PR3', null, placeIn(luck, NEAR))
  if (kind === 'U1' || kind === 'U3') return home(kind, 'PR1', HOMES.ownFostering, placeIn(luck, NEAR))
  if (kind === 'U4' || kind === 'U6') return fosterHome(luck, kind)
  return registeredHome(luck, kind)
}

function fosterHome(luck: Chance, kind: 'U4' | 'U6'): Home {
  const provider = luck.weighted(FOSTER_PROVIDERS)
  const number = provider === 'PR1' ? HOMES.ownFostering : luck.of(HOMES.agencies[provider]!)
  return home(kind, provider, number, placeIn(luck, provider === 'PR1' ? NEAR : WIDE))
}

/** A building with a registration of its own: its postcode is the child's. */
function registeredHome(luck: Chance, kind: Kind): Home {
  const provider = luck.weighted(OTHER_PROVIDERS)
  const fitting = HOMES.houses.filter((house) => house.kind === kind && house.provider === provider)
  const of = fitting.length ? fitting : HOMES.houses.filter((house) => house.kind === kind)
  const area = luck.weighted(WIDE)
  const there = of.filter((house) => house.area === area)
  const house = luck.of(there.length ? there : of)
  return home(kind, house.provider, house.number, house.postcode)
}

/** A supported home for somebody of 16 or 17. */
export function supportedHome(luck: Chance, leaving: Home): Home {
  const home = registeredHome(luck, 'K3')
  return home.placed_postcode === leaving.placed_postcode ? supportedHome(luck, leaving) : home
}

/** An adoptive family: with the foster carers (A5) or others (A6), by placement order. */
export function adoptiveHome(luck: Chance, now: Home): Home {
  const stays = luck.happens(0.12) && now.home_kind.startsWith('U')
  if (stays) return { ...now, home_kind: 'A5' }
  return home('A6', 'PR1', HOMES.ownAdoption, placeIn(luck, WIDE, now.placed_postcode))
}

const home = (
  home_kind: string,
  home_provider: string,
  provider_number: string | null,
  placed_postcode: string,
): Home => ({ home_kind, home_provider, provider_number, placed_postcode })

/** A postcode in the city, around it or far from it; not this one. */
function placeIn(luck: Chance, areas: Shares<Place['area']>, not?: string): string {
  const postcode = luck.of(PLACES[luck.weighted(areas)]).postcode
  return postcode === not ? placeIn(luck, areas, not) : postcode
}
