import type { Recommendation } from './recommendation.ts'

export const familyHelpAsks: readonly Recommendation[] = [
  {
    id: '2.1',
    says: 'One Family Help in place of early help and child in need work, with no handovers between them',
    line: 1290,
    owner: 'Department for Education',
    phase: 'full flight',
    law: false,
    costRow: 'familyHelp',
    kith: {
      rooms: ['family-help', 'record'],
      how: 'One involvement from the first conversation to the last; the lead worker stays.',
    },
  },
  {
    id: '2.2',
    says: 'Eligibility described nationally, with room for judgement',
    line: 1414,
    owner: 'Department for Education',
    phase: 'roll out',
    law: false,
    kith: {
      rooms: ['front-door', 'family-help'],
      how: 'The description is shown where the decision is made, and the reason is written in words.',
    },
  },
  {
    id: '2.3',
    says: 'A conversation opens the door; families who are not eligible are linked to help nearby',
    line: 1526,
    owner: 'Councils',
    phase: 'full flight',
    law: false,
    costRow: 'familyHelp',
    kith: {
      rooms: ['front-door'],
      how: 'A conversation is recorded once, and every caller hears what came of it.',
    },
  },
  {
    id: '2.4',
    says: 'Multidisciplinary teams rooted in neighbourhoods',
    line: 1771,
    owner: 'Councils',
    phase: 'full flight',
    law: false,
    costRow: 'familyHelp',
    kith: {
      rooms: ['family-help', 'workforce'],
      how: 'Teams, disciplines and neighbourhoods are the way work is shared out.',
    },
  },
  {
    id: '2.5',
    says: 'About £2 billion, pots merged, partners paying in, a ring-fence afterwards',
    line: 2257,
    owner: 'Other government departments',
    phase: 'full flight',
    law: false,
    costRow: 'familyHelp',
    kith: {
      rooms: ['reform', 'partnership'],
      how: 'The case for the money is replayed and explained; the ring-fence and what partners pay are tracked.',
    },
  },
  {
    id: '2.6',
    says: 'The Framework says what help is for; money follows',
    line: 2295,
    owner: 'Department for Education',
    phase: 'roll out',
    law: false,
    kith: {
      rooms: ['learning'],
      how: 'Outcomes and indicators of the Framework are counted from the record.',
    },
  },
  {
    id: '2.7',
    says: 'Consider a duty in law for Family Help Teams',
    line: 2347,
    owner: 'Parliament',
    phase: 'full flight',
    law: true,
    kith: {
      cannot: 'It is for Parliament to decide; rules in Kith carry the dates from which a law is in force.',
    },
  },
  {
    id: '2.8',
    says: 'Inspection that backs help at home',
    line: 2366,
    owner: 'Ofsted',
    phase: 'roll out',
    law: false,
    kith: { rooms: ['learning'], how: 'What inspectors ask for is there without a separate exercise.' },
  },
  {
    id: '2.9',
    says: 'Fit with SEND reform, and a review of the law on disabled children',
    line: 2456,
    owner: 'Other government departments',
    phase: 'full flight',
    law: true,
    kith: {
      cannot:
        'A review of the law; Kith keeps short breaks and plans for disabled children in the same record.',
    },
  },
]
