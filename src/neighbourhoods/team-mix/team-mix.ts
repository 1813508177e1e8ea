import { DISCIPLINE_CODES, DISCIPLINES, type DisciplineCode, SEGMENTS, type Segment } from './disciplines.ts'

/** What is asked: how many families, which share of them is in each segment, and how many full-time posts there are. */
export interface TeamAsked {
  families: number
  /** Per cent of the families. */
  shares: Readonly<Record<Segment, number>>
  posts: Readonly<Record<DisciplineCode, number>>
  /** Families that one full-time post serves at a time. */
  each: Readonly<Record<DisciplineCode, number>>
}

export interface SegmentCover {
  segment: Segment
  discipline: DisciplineCode
  /** Families in it. */
  need: number
  /** Families that the posts can serve at a time. */
  capacity: number
  /** Per cent of the need, at most 100. */
  covered: number
}

export interface TeamResult {
  cover: SegmentCover[]
  posts: number
  /** £ a year. */
  cost: number
  /** £ a year for each family. */
  costOfFamily: number
  /** Segments in which somebody waits. */
  waiting: Segment[]
}

/** What a team can do for its families, and what it costs. Pure. */
export function teamMix({ families, shares, posts, each }: TeamAsked): TeamResult {
  const cover = DISCIPLINE_CODES.map((discipline): SegmentCover => {
    const { segment } = DISCIPLINES[discipline]
    const need = Math.round((families * shares[segment]) / 100)
    const capacity = Math.floor(posts[discipline] * each[discipline])
    return {
      segment,
      discipline,
      need,
      capacity,
      covered: need === 0 ? 100 : Math.min(100, (100 * capacity) / need),
    }
  })
  const cost = DISCIPLINE_CODES.reduce((sum, code) => sum + posts[code] * DISCIPLINES[code].cost, 0)
  return {
    cover,
    posts: DISCIPLINE_CODES.reduce((sum, code) => sum + posts[code], 0),
    cost,
    costOfFamily: families === 0 ? 0 : cost / families,
    waiting: cover.filter(({ covered }) => covered < 100).map(({ segment }) => segment),
  }
}

/** The smallest team, in half posts, in which nobody waits. Pure. */
export function composeTeam({
  families,
  shares,
  each,
}: Omit<TeamAsked, 'posts'>): Record<DisciplineCode, number> {
  const posts = DISCIPLINE_CODES.map((code) => {
    const need = Math.round((families * shares[DISCIPLINES[code].segment]) / 100)
    return [code, Math.ceil((2 * need) / each[code]) / 2]
  })
  return Object.fromEntries(posts) as Record<DisciplineCode, number>
}

/** "Two kinds of need wait: …", for those who hear the page. */
export function resultInWords({ waiting, posts }: TeamResult): string {
  const team = `A team of ${posts.toLocaleString('en-GB')} full-time posts`
  if (waiting.length === 0) return `${team}: nobody waits.`
  return `${team}: somebody waits among ${waiting.map((segment) => lower(SEGMENTS[segment])).join('; ')}.`
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
