import type { Theme } from './theme.ts'

export const outLate: Theme = {
  why: '{child} is out late around the parade of shops, and {parent} does not know with whom.',
  goals: [
    {
      words: 'I want people to stop asking me where I am every minute, and to be safe',
      actions: [
        {
          what: 'Boxing on Tuesdays and Thursdays with the youth worker',
          purpose: 'Because it is somewhere to be, and {child} is good at it',
          difference: 'Two evenings not at the shops',
          owner: 'child',
        },
        {
          what: 'Pick {child} up at nine from anywhere, no questions',
          purpose: 'So that there is always a way home',
          difference: '{child} rings to be picked up',
          owner: 'father',
        },
        {
          what: 'Meet the safer schools officer with {child}',
          purpose: 'To talk about who waits outside school',
          difference: 'Somebody keeps an eye at the gate',
          owner: 'worker',
        },
      ],
    },
  ],
  visits: [
    {
      happened: 'Met {child} at the youth club, not at home. We played pool and talked about boxing.',
      child: 'You are bad at pool.',
      next: 'Boxing on Thursday',
    },
    { happened: '{child} went to boxing. {parent} says that they all ate together twice this week.' },
    {
      happened: '{child} rang at half past nine to be picked up. First time.',
      child: 'It got boring.',
      next: 'Meet the safer schools officer',
    },
  ],
  going: 'Home is warm and crowded. Outside, older boys wait by the shops.',
  strength: '{child} looks after the younger ones and is never late for them.',
  skill: 'youth work',
}
