import { careHealth } from '../../../care/index.ts'
import type { Chance } from '../../chance.ts'
import type { Shares } from '../../figures.ts'
import { birthdayOf, returnYearOf, yearSpan } from '../days.ts'
import type { ChildLife } from '../history.ts'
import type { InCare, Spell } from './spell.ts'

/** Children in care for a whole year, England, 31 March 2025 (DfE). */
const HEALTH_ASSESSED = 52_580 / 58_530
const IMMUNISED = 49_160 / 58_530
const DENTIST = 47_320 / 58_530
const DEVELOPMENT_CHECKED = 5_580 / 6_360
const SUBSTANCES = 1_780 / 58_530
const SUBSTANCE_HELP = 740 / 1_780
const SUBSTANCE_REFUSED = 790 / (1_780 - 740)
const CONVICTED = 800 / 40_990
const SCORED = 33_790 / 43_220
/** Strengths and difficulties: 45 per cent as usual (0 to 13), 13 borderline (14 to 16), 42 a concern (17 to 40). */
const SCORES: Shares<string> = [
  ['0-13', 15_140],
  ['14-16', 4_330],
  ['17-30', 14_320],
]
const NO_SCORE: Shares<string> = [
  ['SDQ2', 30],
  ['SDQ3', 15],
  ['SDQ4', 25],
  ['SDQ5', 30],
]

/** The yearly answers about health, for each 1 April to 31 March that the child was in care throughout. */
export function tellHealth({ luck, child, life, tell }: InCare, spell: Spell): void {
  for (let year = returnYearOf(spell.from); yearSpan(year).last <= spell.until; year++) {
    if (spell.from > yearSpan(year).first) continue
    tell(child, careHealth, { year: String(year), ...answers(luck, life, year) })
  }
}

function answers(luck: Chance, life: ChildLife, year: number) {
  const { first, last } = yearSpan(year)
  const scored = birthdayOf(life.born, 4) <= last && birthdayOf(life.born, 17) >= first
  const flag = (share: number) => (luck.happens(share) ? '1' : '0')
  const misuse = birthdayOf(life.born, 11) <= first && luck.happens(SUBSTANCES * 2)
  return {
    ...(scored ? difficulties(luck) : {}),
    convicted: birthdayOf(life.born, 10) <= last ? flag(CONVICTED) : null,
    health_check: birthdayOf(life.born, 5) > last ? flag(DEVELOPMENT_CHECKED) : null,
    immunised: flag(IMMUNISED),
    dentist: flag(DENTIST),
    health_assessed: flag(HEALTH_ASSESSED),
    substance_misuse: misuse ? '1' : '0',
    ...(misuse ? substanceHelp(luck) : {}),
  }
}

function difficulties(luck: Chance) {
  if (!luck.happens(SCORED)) return { no_score_reason: luck.weighted(NO_SCORE) }
  const [low, high] = luck.weighted(SCORES).split('-').map(Number)
  return { difficulties_score: luck.between(low!, high!) }
}

function substanceHelp(luck: Chance) {
  if (luck.happens(SUBSTANCE_HELP)) return { help_received: '1' }
  return { help_received: '0', help_offered: luck.happens(SUBSTANCE_REFUSED) ? '1' : '0' }
}
