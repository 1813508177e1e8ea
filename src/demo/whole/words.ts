import type { FactValues } from '../../record/history/fact-table.ts'

/** The days of a fact on which something is written, and what the chronology then says. */
export interface Moment {
  column: string
  title: string
}

const SPAN = (began: string, ended: string): Moment[] => [
  { column: 'began_on', title: began },
  { column: 'ended_on', title: ended },
]

/** By table. A yearly fact has no day: it is written on the last day of its year. */
const MOMENTS: Readonly<Record<string, readonly Moment[]>> = {
  time_in_need: [
    { column: 'referred_on', title: 'Somebody asked for help for the children' },
    { column: 'closed_on', title: 'The help for children in need ended' },
  ],
  need_assessment: [
    { column: 'began_on', title: 'An assessment began' },
    { column: 'agreed_on', title: 'The assessment was agreed' },
  ],
  need_plan: SPAN('A plan for children in need began', 'The plan for children in need ended'),
  section_47: [
    { column: 'began_on', title: 'A section 47 enquiry began' },
    { column: 'conference_on', title: 'The child protection conference was held' },
  ],
  protection_plan: SPAN('A child protection plan began', 'The child protection plan ended'),
  protection_review: [{ column: 'reviewed_on', title: 'The child protection plan was reviewed' }],
  pre_proceedings: [
    { column: 'began_on', title: 'Talks before court began' },
    { column: 'court_asked_on', title: 'The court was asked' },
  ],
  care_review: [{ column: 'reviewed_on', title: 'A review of care was held' }],
  care_social_worker: [{ column: 'began_on', title: 'A social worker began' }],
  missing_period: SPAN('Was missing or away', 'Came back'),
  adoption_decision: [{ column: 'decided_on', title: 'It was decided that adoption is right' }],
}

const YEARLY: Readonly<Record<string, string>> = {
  care_health: 'Health in care, for the year',
  care_leaver_year: 'After care: how it goes, for the year',
  adoption: 'Adopted',
  unaccompanied_child: 'Came without family: noted for the year',
  earlier_permanence: 'What was before care: noted for the year',
  care_motherhood: 'Being a mother: noted for the year',
}

/** When a fact was written and in which words, in the order of the days; later ones put in what was open. */
export function momentsOf(table: string, values: FactValues): { on: string; title: string }[] {
  if (typeof values.year === 'string') return [{ on: `${values.year}-03-31`, title: YEARLY[table]! }]
  const moments = table === 'care_episode' ? episodeMoments(values) : MOMENTS[table]!
  return moments.flatMap(({ column, title }) => {
    const on = values[column]
    return typeof on === 'string' ? [{ on, title }] : []
  })
}

function episodeMoments({ why_began, why_ended }: FactValues): Moment[] {
  const began = { S: 'Care began', L: 'The legal ground of care changed' }[String(why_began)] ?? 'A new home'
  return [
    { column: 'began_on', title: began },
    ...(why_ended === 'X1' || why_ended === null ? [] : [{ column: 'ended_on', title: 'Care ended' }]),
  ]
}
