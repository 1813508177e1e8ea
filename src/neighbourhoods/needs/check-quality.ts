import type { Figure } from './figure.ts'
import { GROUPS, type GroupCode, SECTIONS, type SectionCode, type Written } from './sections.ts'

/** One thing that an assessment has, or has not, with a sentence that says what to do. */
export interface Check {
  holds: boolean
  says: string
  source: string
}

export interface Quality {
  holds: boolean
  checks: Check[]
}

export type WrittenSections = Readonly<Partial<Record<SectionCode, Written>>>

/**
 * Is an assessment fit to be published? It asks whether something is there and gives no number: each of the four groups
 * (L2374), the voice of families and of partners (L1750 to L1761), figures with their source, and what it means for
 * the team (L1765).
 */
export function checkQuality(sections: WrittenSections, figures: readonly Figure[]): Quality {
  const checks = [
    ...(Object.keys(GROUPS) as GroupCode[]).map((group) => ofGroup(group, sections[group])),
    inAny(
      'families',
      sections,
      'what families told us',
      'It starts with conversations and feedback from families (L1750)',
    ),
    inAny(
      'partners',
      sections,
      'what partners know',
      'Heads, community leaders and GPs add what nobody else knows (L1759)',
    ),
    {
      holds: figures.length > 0 && figures.every(({ source }) => source !== ''),
      says: 'Every figure says where it comes from.',
      source: 'A data driven analysis (L1751)',
    },
    ofTeam(sections.team),
  ]
  return { holds: checks.every(({ holds }) => holds), checks }
}

const missing = (written: Written | undefined, keys: readonly (keyof Written)[]) =>
  keys.filter((key) => !written?.[key].trim())

function ofGroup(group: GroupCode, written: Written | undefined): Check {
  const name = GROUPS[group].title
  const lacks = missing(written, ['found', 'change'])
  const source = 'Specific attention to the four groups (L2374 to L2377)'
  if (lacks.length === 2)
    return {
      holds: false,
      says: `Nothing is written about ${lower(name)}. Write what was found, and what will be done.`,
      source,
    }
  if (lacks.length === 1)
    return {
      holds: false,
      says: `About ${lower(name)} it does not say ${lacks[0] === 'found' ? 'what was found' : 'what will be done'} yet.`,
      source,
    }
  return { holds: true, says: `It says what was found about ${lower(name)}, and what will be done.`, source }
}

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

function inAny(key: 'families' | 'partners', sections: WrittenSections, what: string, source: string): Check {
  const holds = (Object.keys(SECTIONS) as SectionCode[]).some((code) => sections[code]?.[key].trim())
  return {
    holds,
    says: holds ? `It holds ${what}.` : `It does not hold ${what} yet. Ask, and write it down.`,
    source,
  }
}

function ofTeam(written: Written | undefined): Check {
  const holds = missing(written, ['change']).length === 0
  const source = 'It drives the design of the team (L1765)'
  return {
    holds,
    says: holds ? 'It says what follows for the team.' : 'It does not say what follows for the team yet.',
    source,
  }
}
