import { needPlan, protectionPlan, protectionReview, timeInNeed } from '../../protection/index.ts'
import type { Story } from './story.ts'

/**
 * Madalena (L2612 to L2715), as the review wanted it for her: one involvement and one key worker from pregnancy on,
 * where she had four plans and eight to twelve social workers; his part for the man who harmed her, her address kept
 * from him; help one to one; therapy that stays hers; a call to the police taken for the strength that it is; an end at
 * which nobody watches in secret. All details are invented.
 */
export const MADALENA: Story = {
  name: 'Teixeira',
  why: 'Madalena is expecting her first child and is afraid of what David does when he is angry. She wants to be safe with her baby.',
  began: 1_890,
  keyWorker: 'Ruth Achebe',
  people: {
    ines: {
      givenNames: 'Inês',
      familyName: 'Teixeira',
      age: 4,
      days: 330,
      sex: 'F',
      ethnicity: 'WOTH',
      firstLanguage: 'English',
      disabilities: ['NONE'],
      helped: true,
      member: true,
    },
    tomas: {
      givenNames: 'Tomás',
      familyName: 'Teixeira',
      age: 1,
      days: 40,
      sex: 'M',
      ethnicity: 'WOTH',
      firstLanguage: 'English',
      disabilities: ['NONE'],
      helped: true,
      member: true,
    },
    madalena: {
      givenNames: 'Madalena',
      familyName: 'Teixeira',
      age: 34,
      days: 100,
      sex: 'F',
      ethnicity: 'WOTH',
      firstLanguage: 'Portuguese',
      phone: '07700 900812',
      member: true,
    },
    david: {
      givenNames: 'David',
      familyName: 'Marsh',
      age: 37,
      days: 12,
      sex: 'M',
      ethnicity: 'WBRI',
      firstLanguage: 'English',
    },
    rosa: {
      givenNames: 'Rosa',
      familyName: 'Teixeira',
      age: 61,
      days: 200,
      sex: 'F',
      ethnicity: 'WOTH',
      firstLanguage: 'Portuguese',
      phone: '07700 900813',
    },
  },
  ties: [
    ...['ines', 'tomas'].flatMap((person) => [
      {
        person,
        other: 'madalena',
        kind: 'parent',
        parentalResponsibility: true,
        livesWith: true,
        safety: 'safe',
        countsAsFamily: true,
        childsWords: 'Mamã',
      } as const,
      {
        person,
        other: 'david',
        kind: 'parent',
        parentalResponsibility: false,
        livesWith: false,
        safety: 'not-safe',
        countsAsFamily: false,
        contactRules: 'No contact: the court’s order. David’s worker tells him, not Madalena.',
      } as const,
      {
        person,
        other: 'rosa',
        kind: 'grandparent',
        safety: 'safe',
        countsAsFamily: true,
        childsWords: 'Avó',
      } as const,
    ]),
    {
      person: 'ines',
      other: 'tomas',
      kind: 'sibling',
      livesWith: true,
      safety: 'safe',
      countsAsFamily: true,
    },
    { person: 'madalena', other: 'david', kind: 'former-partner', safety: 'not-safe' },
  ],
  homes: [
    {
      people: ['ines', 'tomas', 'madalena'],
      lines: '27 Sparrowhawk Rise, Aldermere',
      postcode: 'ZZ1 7EH',
      from: 700,
      confidential: true,
    },
    { people: ['david'], lines: '3 Foundry Court, Aldermere', postcode: 'ZZ3 2BA', from: 1_890 },
    { people: ['rosa'], lines: '8 Linnet Lane, Aldermere', postcode: 'ZZ1 7DF', from: 1_890 },
  ],
  goals: [
    {
      words: 'I want to understand why I went back, and not to go back',
      actions: [
        {
          owner: 'madalena',
          what: 'Meet Fiona on Thursdays, just the two of us',
          purpose: 'One to one, because the group courses were not for me',
          difference: 'I see the pattern before it starts',
        },
        {
          owner: 'worker',
          what: 'Look after the children during that hour, or Rosa does',
          purpose: 'So that the hour is hers',
          difference: 'No Thursday is missed',
        },
      ],
    },
    {
      words: 'David has to do something, not only me',
      actions: [
        {
          owner: 'david',
          what: 'Go to the behaviour change programme every Monday with Curtis',
          purpose: 'It is his violence, so the work is his',
          difference: 'He can say what he did and stays away',
        },
        {
          owner: 'david',
          what: 'Keep away from Madalena, the children and their school, as the order says',
          purpose: 'So that staying safe is not left to her alone',
          difference: 'Nobody waits at the bus stop',
        },
      ],
    },
    {
      words: 'My therapy is mine',
      actions: [
        {
          owner: 'madalena',
          what: 'Go on seeing her own therapist',
          purpose: 'For herself; what is said there stays there',
          difference: 'It is about her again',
        },
      ],
    },
    {
      words: 'No more moving house',
      actions: [
        {
          owner: 'worker',
          what: 'Hold the housing association to its promise: new locks, an alarm, this home for good',
          purpose: 'So that she does not move because of what he does',
          difference: 'Inês stays at her nursery',
        },
        {
          owner: 'madalena',
          what: 'Take the children to Rosa on Saturdays',
          purpose: 'Because Rosa is five minutes away and they love it',
          difference: 'Madalena has a morning',
        },
      ],
    },
  ],
  agreed: 1_740,
  views: {
    family: 'It is the first plan in which he has something to do as well.',
    child: 'Inês drew the house with a big lock and everyone smiling.',
  },
  visits: [
    {
      ago: 1_880,
      present: ['madalena'],
      happened:
        'Madalena told it once, from the beginning. I wrote it down and read it back to her; she put two things right. She will not have to tell it again.',
      next: 'Meet Fiona together',
    },
    {
      ago: 1_500,
      present: ['madalena', 'ines'],
      happened:
        'Inês is smiling at everyone. Madalena has met Fiona eleven times, one to one, and says that it is the first help that is about her.',
      child: 'Inês reached for the keys.',
    },
    {
      ago: 980,
      present: ['madalena', 'ines'],
      happened:
        'David came to the door and Madalena rang the police at once. We said what this is: she kept her children safe. It is a strength, and nothing begins again because of it. Curtis saw David the next morning.',
      child: 'Mamã phoned the police lady and I had toast.',
      next: 'Curtis tells David what follows',
    },
    {
      ago: 395,
      present: ['madalena', 'ines', 'tomas'],
      happened:
        'Tomás is home. The midwife, Rosa and I sat in the kitchen; there was nothing to assess anew, all of it was known.',
      child: 'He is my baby too.',
    },
    {
      ago: 60,
      present: ['madalena', 'ines', 'tomas'],
      happened:
        'Madalena runs the holiday club again. She asked when we would stop coming, and we chose the day together.',
      child: 'You can come to my birthday.',
    },
  ],
  overlays: [
    {
      people: ['ines'],
      kind: 'child-protection-plan',
      from: 1_780,
      until: 1_560,
      title: 'A child protection plan began',
      why: 'What David does is a danger to the baby. The plan gives him his part. Ruth stays.',
    },
  ],
  facts: [
    {
      child: 'ines',
      fact: timeInNeed,
      values: (on) => ({
        referred_on: on(1_890),
        source: '3D',
        primary_need: 'N5',
        closed_on: null,
        why_closed: null,
        first_conference_on: on(1_780),
        no_further_action: '0',
      }),
    },
    {
      child: 'ines',
      fact: protectionPlan,
      values: (on) => ({
        referred_on: on(1_890),
        began_on: on(1_780),
        ended_on: on(1_560),
        first_category: 'EMO',
        latest_category: 'EMO',
        earlier_plans: '0',
      }),
    },
    {
      child: 'ines',
      fact: protectionReview,
      values: (on) => ({ referred_on: on(1_890), plan_began_on: on(1_780), reviewed_on: on(1_700) }),
    },
    {
      child: 'ines',
      fact: needPlan,
      values: (on) => ({ referred_on: on(1_890), began_on: on(1_560), ended_on: null }),
    },
  ],
  ending: {
    why: 'well',
    changed:
      'I ring the police when I need to and it does not cost me anything. I know what he does and why I went back. We live here.',
    child: 'Inês said: Ruth can still see my bike.',
    ifHard:
      'Ring Ruth or come to the Hillside family hub. If David comes, ring 999: it keeps the children safe, and help does not begin again because you called.',
  },
}
