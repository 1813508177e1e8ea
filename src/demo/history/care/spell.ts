import { careEpisode } from '../../../care/index.ts'
import type { Chance } from '../../chance.ts'
import { CARE_NEEDS, GROWN_UP } from '../care-figures.ts'
import { ageAt, type DayNumber } from '../days.ts'
import type { ChildLife, Tell } from '../history.ts'
import { tellAdoption } from './adoption.ts'
import { tellBesides } from './besides.ts'
import { tellHealth } from './health.ts'
import type { Home } from './homes.ts'
import { type Ending, endingOf } from './leaving.ts'
import { legalPath } from './legal.ts'
import { homePath } from './moves.ts'

/** Everything that is known of a time in care before it is told as facts. */
export interface Spell {
  from: DayNumber
  /** The day on which it ends. */
  until: DayNumber
  ending: Ending
  /** The ground that it rests on, from day to day. */
  grounds: { from: DayNumber; ground: string }[]
  homes: { from: DayNumber; home: Home; why: string | null; status?: true }[]
}

export interface InCare {
  luck: Chance
  child: number
  life: ChildLife
  homePostcode: string
  tell: Tell
}

/** Tells a child's time in care from its first day to its end. Returns it. */
export function tellCare(around: InCare, from: DayNumber): Spell {
  const spell = liveThrough(around, from)
  tellEpisodes(around, spell)
  tellBesides(around, spell)
  tellHealth(around, spell)
  if (spell.ending.leaving === 'adopted') tellAdoption(around, spell)
  return spell
}

function liveThrough({ luck, life, homePostcode }: InCare, from: DayNumber): Spell {
  const ending = endingOf(luck, life, from)
  const grounds = legalPath(luck, life, from, ending)
  const homes = homePath({ luck, life, homePostcode, from, ending, grounds })
  return { from, until: ending.on, ending, grounds, homes }
}

/** An episode begins with care and at each change of ground or home, and ends where the next begins. */
function tellEpisodes({ luck, child, life, homePostcode, tell }: InCare, spell: Spell): void {
  const days = [...new Set([...spell.grounds, ...spell.homes].map(({ from }) => from))].sort((a, b) => a - b)
  const need = life.alone ? 'N8' : luck.weighted(CARE_NEEDS)
  const at = <T extends { from: DayNumber }>(list: readonly T[], day: DayNumber) =>
    list.findLast(({ from }) => from <= day)!
  for (const [n, began_on] of days.entries()) {
    const { ground } = at(spell.grounds, began_on)
    const { home, from: homeFrom, status } = at(spell.homes, began_on)
    const groundFrom = at(spell.grounds, began_on).from
    const next = days[n + 1]
    const moved = next !== undefined && spell.homes.find(({ from }) => from === next)
    tell(child, careEpisode, {
      began_on,
      why_began: n === 0 ? 'S' : whyBegan(groundFrom === began_on, homeFrom === began_on, status),
      legal_status: ground,
      need,
      ...home,
      ended_on: next ?? spell.until,
      why_ended: next === undefined ? endingCode(luck, spell, home, life) : 'X1',
      why_moved: moved ? moved.why : null,
      home_postcode: life.alone ? null : homePostcode,
    })
  }
}

function whyBegan(ground: boolean, home: boolean, status?: true): string {
  if (!home) return 'L'
  if (ground) return status ? 'U' : 'B'
  return status ? 'T' : 'P'
}

/** The code of the ending; special guardianship by who was the carer. */
function endingCode(luck: Chance, { ending, until }: Spell, { home_kind }: Home, life: ChildLife): string {
  if (ending.leaving === 'guardian') return guardianCode(luck, home_kind)
  if (ending.code) return ending.code
  const grown = luck.weighted(GROWN_UP)
  if (grown === 'E17' && !home_kind.startsWith('U')) return 'E5'
  return ageAt(life.born, until) < 18 && grown === 'E17' ? 'E5' : grown
}

/** With carers that the child lived with: a relative's home (E45) or another foster home (E46); else E47, E48. */
function guardianCode(luck: Chance, kind: string): string {
  if (kind === 'U1' || kind === 'U3') return 'E45'
  if (kind.startsWith('U') && luck.happens(0.2)) return 'E46'
  return luck.happens(0.9) ? 'E47' : 'E48'
}
