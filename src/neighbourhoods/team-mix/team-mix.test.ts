import { describe, expect, it } from 'vitest'
import { SETTINGS } from '../../record/policy/settings.ts'
import { DISCIPLINE_CODES, DISCIPLINES } from './disciplines.ts'
import { readTeam, SUBURB_TEAM, teamSwitches } from './switches.ts'
import { composeTeam, resultInWords, teamMix } from './team-mix.ts'
import { teamMixFile } from './team-mix-file.ts'

const { team: suburb } = readTeam({})

describe('the team of the review’s suburb', () => {
  it('is of the council that the review describes: its sizes agree with one another', () => {
    expect(300_000 / 10).toBe(30_000)
    expect(90_000 / 300_000).toBe(0.3)
    expect(suburb.families).toBe(680)
    expect(Math.round((10 * 1_500) / suburb.families) / 10).toBe(2.2)
  })

  it('has the disciplines that the review names, and no other', () => {
    const inTeam = DISCIPLINE_CODES.filter((code) => SUBURB_TEAM[code] > 0).map(
      (code) => DISCIPLINES[code].name,
    )
    expect(inTeam.sort()).toEqual([...SETTINGS.disciplines.start].sort())
  })

  it('leaves nobody waiting, and each of its disciplines is wanted', () => {
    expect(teamMix(suburb).waiting).toEqual([])
    for (const code of DISCIPLINE_CODES) {
      const without = teamMix({ ...suburb, posts: { ...suburb.posts, [code]: 0 } })
      expect(without.waiting, code).toEqual([DISCIPLINES[code].segment])
    }
  })

  it('costs the sum of its posts', () => {
    const result = teamMix(suburb)
    const cost = DISCIPLINE_CODES.reduce((sum, code) => sum + SUBURB_TEAM[code] * DISCIPLINES[code].cost, 0)
    expect(result.cost).toBe(cost)
    expect(result.costOfFamily).toBeCloseTo(cost / 680)
    expect(SUBURB_TEAM).toMatchObject({ support: 45.5, social: 10 })
  })
})

describe('a team that is turned', () => {
  it('is read from the address, and what makes no sense stands at its standard with a sentence', () => {
    const { asked, team } = readTeam({ 'posts-youth': '0', families: 'many', 'share-money': '60' })
    expect(team.posts.youth).toBe(0)
    expect(team.shares.money).toBe(60)
    expect(team.families).toBe(680)
    expect(Object.keys(asked.problems)).toEqual(['families'])
    expect(resultInWords(teamMix(team))).toContain(
      'somebody waits among families short of money; families with a',
    )
  })

  it('keeps the floor: everybody has a key worker and is overseen', () => {
    expect(teamSwitches.filter(({ name }) => /share-(lead|oversight)/.test(name))).toEqual([])
    expect(readTeam({ 'share-oversight': '0' }).team.shares.oversight).toBe(100)
  })

  it('can be made the smallest in which nobody waits', () => {
    const { team } = readTeam({ families: '1000', each: '10', 'share-teenagers': '0' })
    const posts = composeTeam(team)
    expect(teamMix({ ...team, posts }).waiting).toEqual([])
    expect(posts).toMatchObject({ support: 100, youth: 0 })
  })

  it('is given as CSV with what its numbers rest on', () => {
    const csv = String(teamMixFile.file(suburb).body)
    expect(csv.trim().split('\r\n')).toHaveLength(1 + DISCIPLINE_CODES.length)
    expect(csv).toContain('social workers'.slice(0, 13))
  })
})
