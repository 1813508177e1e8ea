import { adoption, adoptionDecision } from '../../../care/index.ts'
import type { Shares } from '../../figures.ts'
import { returnYearOf } from '../days.ts'
import type { InCare, Spell } from './spell.ts'

/** Who adopts: sexes and standing, codes of the SSDA903 return. Ours. */
const ADOPTERS: Shares<string> = [
  ['2 MF L11', 68],
  ['2 MF L3', 9],
  ['2 MM L12', 8],
  ['2 FF L12', 5],
  ['2 MM L4', 1],
  ['1 F1 L0', 8],
  ['1 M1 L0', 1],
]

/** The decision that a child should be adopted, the match, and the order that made it so. */
export function tellAdoption({ luck, child, tell }: InCare, spell: Spell): void {
  const order = spell.grounds.find(({ ground }) => ground === 'E1')
  const family = spell.homes.findLast(({ home }) => home.home_kind.startsWith('A'))
  if (!order || !family) return
  const decided_on = Math.max(spell.from, order.from - luck.between(5, 40))
  const matched_on = Math.max(order.from, family.from - luck.between(8, 30))
  tell(child, adoptionDecision, { decided_on })
  const [adopters, adopters_sex, adopters_status] = luck.weighted(ADOPTERS).split(' ')
  tell(child, adoption, {
    year: String(returnYearOf(spell.until)),
    decided_on,
    matched_on: Math.min(matched_on, family.from),
    by_foster_carer: family.home.home_kind === 'A5' ? '1' : '0',
    adopters: Number(adopters),
    adopters_sex: adopters_sex!,
    adopters_status: adopters_status!,
  })
}
