import type { Recommendation } from './recommendation.ts'

export const workforceAsks: readonly Recommendation[] = [
  {
    id: '7.1',
    says: 'Back to practice: less recording, a way to challenge bureaucracy, practice time for all',
    line: 7784,
    owner: 'Department for Education',
    phase: 'roll out',
    law: false,
    kith: {
      rooms: ['workforce', 'record'],
      how: 'Facts are typed once; seconds and fields asked twice are measured; anyone can challenge a step.',
    },
  },
  {
    id: '7.2',
    says: 'A five-year Early Career Framework, expert practitioners and national pay',
    line: 7883,
    owner: 'Department for Education',
    phase: 'roll out',
    law: true,
    costRow: 'earlyCareerFramework',
    kith: { rooms: ['workforce'], how: 'Progress, assessments and the duties that each stage opens.' },
  },
  {
    id: '7.3',
    says: 'National rules on agency work, and staff banks',
    line: 7972,
    owner: 'Department for Education',
    phase: 'roll out',
    law: true,
    costRow: 'agencyRulesStaffBanks',
    kith: {
      rooms: ['workforce'],
      how: 'The bank is asked first; the rules are checked when cover is requested.',
    },
  },
  {
    id: '7.4',
    says: 'Standards for family support workers; home managers registered; 700 new managers',
    line: 8070,
    owner: 'Social Work England',
    phase: 'roll out',
    law: true,
    costRow: 'residentialLeadership',
    kith: { rooms: ['workforce', 'homes'], how: 'Skills profiles, and a register of managers with dates.' },
  },
  {
    id: '7.5',
    says: 'Leadership programmes that fit the reforms and open leadership up',
    line: 8137,
    owner: 'Department for Education',
    phase: 'roll out',
    law: false,
    kith: { cannot: 'Programmes are run by people.', beside: 'Who took part is recorded.' },
  },
]
