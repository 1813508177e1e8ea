import type { Theme } from './theme.ts'

export const lowMood: Theme = {
  why: '{parent} has felt low since the winter and finds mornings hard. The children miss how things were.',
  goals: [
    {
      words: 'We want mornings that feel calm again',
      actions: [
        {
          what: 'See the GP about sleep and mood, with somebody to come along',
          purpose: 'So that feeling low gets the right help',
          difference: '{parent} has more energy in the mornings',
          owner: 'mother',
        },
        {
          what: 'Take the children to school on Mondays and Fridays',
          purpose: 'So that {parent} can rest on the two hardest days',
          difference: 'Everyone is on time on those days',
          owner: 'father',
        },
        {
          what: 'Come by on Tuesday mornings for four weeks',
          purpose: 'To find a routine that works here',
          difference: 'Bags and breakfast are ready the night before',
          owner: 'worker',
        },
      ],
    },
  ],
  visits: [
    {
      happened:
        'We talked over tea about how mornings go. {parent} had already rung the GP and was proud of that.',
      child: 'I like it when we walk together.',
      next: 'Go to the GP together',
    },
    {
      happened: 'Went to the GP with {parent}. New tablets to try, and a talking group nearby.',
      next: 'Visit the talking group',
    },
    {
      happened: 'A better week. Three calm mornings out of five, and {child} made the sandwiches.',
      child: 'Mum laughed at breakfast.',
    },
    {
      happened: 'The group helps. {parent} has met somebody there to walk with.',
      next: 'Look at the plan again',
    },
  ],
  going: 'Sleep is broken and mornings are rushed. Evenings are warm and unhurried.',
  strength: 'They make each other laugh, and grandma comes every Sunday.',
  skill: 'mental health',
}
