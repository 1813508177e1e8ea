import { readNeeds } from '../neighbourhoods/needs/assessments.ts'
import { beginNeedsAssessment } from '../neighbourhoods/needs/begin-needs-assessment.ts'
import { publishNeedsAssessment } from '../neighbourhoods/needs/publish-needs-assessment.ts'
import type { SectionCode, Written } from '../neighbourhoods/needs/sections.ts'
import { writeNeedsSection } from '../neighbourhoods/needs/write-needs-section.ts'
import type { Context } from '../platform/operations/operation.ts'
import { carryOut } from './carry-out.ts'
import type { Neighbourhood } from './council.ts'

/** What the suburb needs, as the review tells of it (L1112 to L1119); the words are ours. */
const SUBURB_NEEDS: Readonly<Partial<Record<SectionCode, Partial<Written>>>> = {
  everyone: {
    found:
      'Domestic abuse, and drink or drugs at home, bring most families to us. Many waited a year before they asked.',
    families:
      '“I did not know I was allowed to just walk in.” Parents at the hub and at two schools said it in other words.',
    partners: 'Health visitors see low mood after a birth long before anybody rings us.',
    change: 'Coffee mornings in the hub and both secondary schools, every week.',
  },
  disabled: {
    found: 'Parents of disabled children come for breaks and leave with a form.',
    families: '“We tell our story to everybody who has a desk.”',
    gaps: 'How many disabled children we do not know of: the record holds a disability only where somebody asked.',
    change:
      'A disability worker in the team, and one conversation that serves the education, health and care plan too.',
  },
  teenagers: {
    found:
      'Fights and threats by the parade of shops near the school, most of them between half past three and six.',
    families: 'Young people said they go there because it is lit and dry.',
    partners: 'The two schools and the neighbourhood police name the same two corners.',
    change:
      'The youth club opens at three. A youth worker, a social worker and a safer schools officer work in both schools.',
  },
  poverty: {
    found:
      'Nearly half of children in some streets live in poverty. Debt is talked about last, and is often why the rest is hard.',
    partners: 'The food bank sees families whom nobody helps with the cause.',
    change: 'A benefits adviser in the team, and a benefits check offered to every family.',
  },
  ethnicity: {
    found: 'South Asian families come late, and mostly through somebody else.',
    families: '“You ask what is wrong with us before you ask our names.”',
    gaps: 'For some children nobody has asked about their ethnic group.',
    change:
      'A worker who speaks Urdu and Punjabi at the hub, and mothers of the community who run one of the coffee mornings.',
  },
  team: {
    found: 'Nine disciplines answer what is written above.',
    change:
      'Family support and youth workers lead most families, social workers oversee all of them, and a probation officer works with those who hurt others at home.',
  },
}

/** The suburb's needs assessment, published. `on` gives the moment of so many days ago. */
export async function writeNeeds(
  on: (daysAgo: number) => Context,
  { id, name }: Neighbourhood,
): Promise<void> {
  const named = { name: `What ${name} needs`, neighbourhood: id }
  const { assessment } = await carryOut(beginNeedsAssessment, on(60), named)
  for (const [section, words] of Object.entries(SUBURB_NEEDS))
    await carryOut(writeNeedsSection, on(40), {
      assessment,
      section: section as SectionCode,
      version: 0,
      ...words,
    })
  const { version } = await readNeeds(on(0), assessment)
  await carryOut(publishNeedsAssessment, on(0), { assessment, version })
}
