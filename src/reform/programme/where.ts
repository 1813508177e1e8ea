import type { Room } from '../../platform/operations/registry.ts'
import { recommendation } from './programme.ts'
import type { Recommendation } from './recommendation.ts'

/** A page of Kith where a recommendation works, shown once the page is there. `part`: some of it does. */
export type Works = { at: string; does: string; part?: true }

const works: Readonly<Record<string, readonly Works[]>> = {
  '2.1': [
    {
      at: '/oversight/continuity',
      does: 'Key workers and handovers of families are counted from the record.',
      part: true,
    },
    {
      at: '/families',
      does: 'One involvement from the first conversation to the last; the key worker stays.',
    },
  ],
  '2.2': [
    { at: '/eligibility', does: 'Who Family Help is for, with examples, for everybody to read.' },
    {
      at: '/eligibility/forum',
      does: 'What people would offer to invented families, to talk about where judgements differ.',
      part: true,
    },
    {
      at: '/front-door',
      does: 'What Family Help is for stands where the decision is made, and the reason is written in words.',
    },
  ],
  '2.3': [
    { at: '/near-you', does: 'What a neighbourhood has, kept by those who live there.' },
    { at: '/community/link-ups', does: 'A family and a neighbour are brought together.', part: true },
    { at: '/help', does: 'A family asks in its own words.' },
    { at: '/front-door', does: 'A conversation is written once, and whoever called hears what came of it.' },
  ],
  '2.4': [
    {
      at: '/neighbourhoods',
      does: 'The footprints of neighbourhood teams, agreed with those who live there.',
      part: true,
    },
    {
      at: '/neighbourhoods/needs',
      does: 'What is needed, with the four groups that every assessment pays attention to, published for anybody.',
      part: true,
    },
    { at: '/neighbourhoods/team', does: 'Who should be in a team, tried against need and cost.', part: true },
    {
      at: '/neighbourhoods/practices',
      does: 'An area delegated to a Family Help Practice; front door and protection stay with the council.',
      part: true,
    },
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
      part: true,
    },
    { at: '/reform/finance', does: 'From help to spend, without and with the reform.', part: true },
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
  '5.2': [
    { at: '/reform/sufficiency', does: 'Homes needed against homes had, by kind and by place.', part: true },
  ],
  '5.5': [
    { at: '/reform/fostering', does: 'From enquiry to household, with what each stage loses.', part: true },
  ],
  '7.1': [
    { at: '/time', does: 'What recording takes, seen by the person alone.', part: true },
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
  '8.3': [
    {
      at: '/support/courses',
      does: 'Courses with the grade of their evidence, where help is planned.',
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
    {
      at: '/reform/formula',
      does: 'A formula that shows its workings, with switches for what is disputed.',
      part: true,
    },
  ],
  '8.19': [
    { at: '/time/team', does: 'Hours with families beside hours recording, measured.', part: true },
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

/** The rooms of Kith and the addresses of their pages, as they are today. */
export type Kith = { rooms: ReadonlySet<string>; pages: ReadonlySet<string> }

export const kithOf = (rooms: readonly Pick<Room, 'name' | 'pages'>[]): Kith => ({
  rooms: new Set(rooms.map(({ name }) => name)),
  pages: new Set(rooms.flatMap(({ pages = [] }) => pages.map(({ path }) => path.template as string))),
})

/** The pages where a recommendation works; one that is not there yet is left out until it is. */
export const worksOf = (id: string, { pages }: Kith): readonly Works[] =>
  (works[id] ?? []).filter(({ at }) => pages.has(at))

/** Where somebody finds a recommendation in Kith. */
export type Whereabouts = 'works' | 'works in part' | 'not yet' | 'not for software'

export function whereabouts(ask: Recommendation, kith: Kith): Whereabouts {
  const own = worksOf(ask.id, kith)
  if (own.length > 0) return own.every(({ part }) => part) ? 'works in part' : 'works'
  return 'cannot' in ask.kith ? 'not for software' : 'not yet'
}

/** What is meant and not all there: said as planned, with the rooms that are not built. Nothing where it all works. */
export function plannedOf(ask: Recommendation, kith: Kith): string | undefined {
  if ('cannot' in ask.kith) return ask.kith.beside && `Planned beside it: ${ask.kith.beside}`
  const where = whereabouts(ask, kith)
  if (where === 'works') return undefined
  const missing = ask.kith.rooms.filter((room) => !kith.rooms.has(room))
  const rooms = missing.length > 0 ? ` (not built yet: ${missing.join(', ')})` : ''
  return `Planned${where === 'works in part' ? ', and not all there' : ''}${rooms}: ${ask.kith.how}`
}

/** Every address that the table names, whether it is there today or not; throws on an id that is none. */
export const everyAddress = (): string[] => {
  for (const id of Object.keys(works)) recommendation(id)
  return [...new Set(Object.values(works).flatMap((own) => own.map(({ at }) => at)))]
}
