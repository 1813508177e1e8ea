import { recommendation } from './programme.ts'
import type { Recommendation } from './recommendation.ts'

/** A page of Kith where a recommendation works today. `part`: some of it does. A test holds every address to be there. */
export type Works = { at: string; does: string; part?: true }

/** Only what can be opened stands here: what is meant and not yet built is said as such. */
const works: Readonly<Record<string, readonly Works[]>> = {
  '2.1': [
    {
      at: '/families',
      does: 'One involvement from the first conversation to the last; the key worker stays.',
    },
  ],
  '2.2': [
    {
      at: '/front-door',
      does: 'What Family Help is for stands where the decision is made, and the reason is written in words.',
    },
  ],
  '2.3': [
    { at: '/help', does: 'A family asks in its own words.' },
    { at: '/front-door', does: 'A conversation is written once, and whoever called hears what came of it.' },
  ],
  '2.4': [
    {
      at: '/families',
      does: 'Families lie with neighbourhood teams, and others of any discipline join the help.',
      part: true,
    },
  ],
  '2.5': [
    {
      at: '/reform/programme/money',
      does: 'Planned and spent by quarter, double running and the ring-fence.',
    },
    { at: '/reform/finance', does: 'From help to spend, without and with the reform.' },
  ],
  '3.1': [
    {
      at: '/families',
      does: 'An Expert Child Protection Practitioner joins the help without taking it over.',
      part: true,
    },
  ],
  '3.10': [
    {
      at: '/search',
      does: 'People are matched within a council, by NHS number too, and everybody who looked is kept. Between councils not yet.',
      part: true,
    },
  ],
  '5.5': [
    { at: '/reform/fostering', does: 'From enquiry to household, with what each stage loses.', part: true },
  ],
  '7.1': [
    {
      at: '/workforce',
      does: 'Caseloads are counted from who works with whom; nobody enters them a second time.',
      part: true,
    },
  ],
  '7.3': [{ at: '/workforce', does: 'Agency posts and vacancies are seen over time.', part: true }],
  '8.2': [
    {
      at: '/reform/compare',
      does: 'Published figures with intervals, trend and neighbours, without ranks or targets.',
      part: true,
    },
  ],
  '8.4': [
    {
      at: '/reform/programme/reports',
      does: 'The board’s papers come from the programme itself.',
      part: true,
    },
  ],
  '8.16': [
    { at: '/reform/formula', does: 'A formula that shows its workings, with switches for what is disputed.' },
  ],
  '8.19': [
    { at: '/returns', does: 'Returns come from the record instead of being typed again.', part: true },
    { at: '/search', does: 'One record of a person, with who looked.', part: true },
  ],
  '8.20': [
    { at: '/returns', does: 'Whole returns from live data; linkage for research not yet.', part: true },
  ],
  I1: [{ at: '/reform/programme/reports', does: 'The yearly report, on the anniversary of publication.' }],
  I4: [
    { at: '/reform/programme/reports', does: 'Quarterly reports, which stay as they were when published.' },
  ],
  I7: [{ at: '/reform/programme', does: 'A council’s own progress; between councils not yet.', part: true }],
}

export const worksOf = (id: string): readonly Works[] => works[id] ?? []

/** Where somebody finds a recommendation in Kith. */
export type Whereabouts = 'works' | 'works in part' | 'not yet' | 'not for software'

export function whereabouts(ask: Recommendation): Whereabouts {
  const own = worksOf(ask.id)
  if (own.length > 0) return own.every(({ part }) => part) ? 'works in part' : 'works'
  return 'cannot' in ask.kith ? 'not for software' : 'not yet'
}

/** Every address that the table names, for the test that opens them. */
export const everyAddress = (): string[] => {
  for (const id of Object.keys(works)) recommendation(id)
  return [...new Set(Object.values(works).flatMap((own) => own.map(({ at }) => at)))]
}
