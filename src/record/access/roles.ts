/** What a person may be here for. One person may have several. */
export const ROLES = {
  'key-worker': 'Key worker: helps families and leads their help, whatever the discipline',
  'social-worker': 'Family Help social worker: oversees the help of every family in the team',
  'team-manager': 'Family Help Team manager: allocates, and answers for the team',
  'practice-director':
    'Family Help Practice director: answers for the help of one delegated area; the front door and protection stay with the council',
  'front-door': 'Front door practitioner: has the first conversation',
  expert: 'Expert Child Protection Practitioner: joins when risk rises, without taking over',
  'community-coordinator':
    'Community coordinator: brings families together with neighbours who share their time',
  partner: 'Partner, such as a midwife: enrols people in support, and sees no record',
  'records-officer': 'Data and records officer: brings files in, keeps records whole',
  analyst: 'Analyst: makes the statutory returns, and answers with numbers what the record can teach',
  'information-governance': 'Information governance officer: watches who looks at what',
  director: "Director of Children's Services: answers for all the help in the council",
  administrator: 'System administrator: looks after accounts and sees no child’s record',
  public: 'Anyone, without signing in',
} as const

export type Role = keyof typeof ROLES

/** How the viewer stands to the child or the family at this moment. */
export const RELATIONS = {
  'works-with': 'works with the family now',
  team: 'is in the team that helps the family now',
  'works-for': 'works for this person alone, from whom others are kept safe',
  purpose: 'has stated a purpose for this record today',
  emergency: 'has broken the glass, with a reason, in the last day',
  council: 'works for the council',
} as const

export type Relation = keyof typeof RELATIONS
