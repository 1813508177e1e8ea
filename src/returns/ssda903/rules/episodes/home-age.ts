import { birthday } from '../../model/days.ts'
import type { Setting } from '../../model/setting.ts'
import { type ChildRule, childRule } from '../../rule.ts'
import { type Episode, isOpen } from '../words.ts'

type OfAge = {
  code: string
  /** The age asked for, which may depend on the year. */
  age: number | ((setting: Setting) => number)
  kind: (episode: Episode, setting: Setting) => boolean
  /** How the start must not stand to the birthday. */
  late?: (began: number, birthday: number) => boolean
  withHeader?: boolean
  fields: string[]
  message: string
}

/** A rule that episodes of a kind do not begin before a birthday. */
export function childRuleOfAge(of: OfAge): ChildRule {
  const { code, fields, message, late = (began, day) => began < day } = of
  const find: ChildRule['find'] = (child, setting) => {
    const episodes = child.episodes.filter((episode) => of.kind(episode, setting))
    if (episodes.length === 0) return []
    const age = typeof of.age === 'function' ? of.age(setting) : of.age
    const young = (episode: Episode) =>
      child.rows.Header.filter(({ DOB }) => late(episode.DECOM, birthday(DOB, age)))
    return episodes.flatMap((episode) => {
      const header = young(episode)
      if (header.length === 0) return []
      return of.withHeader ? [episode, ...header] : [episode]
    })
  }
  return childRule({ code, fields, message, find })
}

/** Homes that have a lowest age. Only episodes that have ended are looked at. */
export const homeAges = [
  homeAge('370', 'P2', ({ year }) => (year < 2024 ? 15 : 16), 'Living independently (P2)'),
  homeAge(
    '371',
    ({ year }) => (year < 2025 ? 'H5' : 'K3'),
    ({ year }) => (year < 2024 ? 14 : 16),
    'Semi-independent or supported accommodation (H5, K3)',
  ),
  homeAge('372', 'R5', 10, 'A young offender institution (R5)'),
  homeAge('373', 'S1', 4, 'A residential school (S1)'),
  homeAge('374', 'P3', 14, 'Residential employment (P3)'),
]

type ByYear<T> = T | ((setting: Setting) => T)

function homeAge(code: string, place: ByYear<string>, age: ByYear<number>, name: string): ChildRule {
  const placeIn = (setting: Setting) => (typeof place === 'function' ? place(setting) : place)
  return childRuleOfAge({
    code,
    age,
    kind: (episode, setting) => episode.PLACE === placeIn(setting) && !isOpen(episode),
    fields: ['DECOM', 'PLACE', 'DOB'],
    message: `${name} begins before the child is old enough for it. Correct PLACE, DECOM or the date of birth.`,
  })
}
