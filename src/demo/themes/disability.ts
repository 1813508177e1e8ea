import type { Theme } from './theme.ts'

export const disability: Theme = {
  why: '{child} needs a lot of help day and night. The family wants a break and the right equipment.',
  goals: [
    {
      words: 'We want sleep, and time for the other children too',
      actions: [
        {
          what: 'Ask for the short breaks offer with school’s report',
          purpose: 'So that everyone rests',
          difference: 'Two Saturdays a month off',
          owner: 'worker',
        },
        {
          what: 'Take the two younger ones swimming on Saturdays',
          purpose: 'Because they get less time',
          difference: 'They have something of their own',
          owner: 'father',
        },
      ],
    },
  ],
  visits: [
    {
      happened: 'Saw how bath time works and where it does not. The hoist does not fit the door.',
      next: 'Occupational therapist to measure',
    },
    {
      happened: 'The therapist came. A smaller hoist is ordered. {child} laughed at the tape measure.',
      child: 'Again!',
    },
    { happened: 'First short break. Everyone slept until nine.', next: 'See how the second one goes' },
  ],
  going: 'Nights are broken. The house needs changes that are slow to come.',
  strength: 'They know {child} better than anyone and explain it well.',
  skill: 'disability',
}
