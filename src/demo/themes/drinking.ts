import type { Theme } from './theme.ts'

export const drinking: Theme = {
  why: 'Drinking in the evenings has grown. {parent} wants to cut down before it costs more than it gives.',
  goals: [
    {
      words: 'We want evenings when the children know what to expect',
      actions: [
        {
          what: 'See the substance misuse worker on Thursdays',
          purpose: 'To cut down safely',
          difference: 'No drinking on school nights',
          owner: 'father',
        },
        {
          what: 'Keep the Friday film night going',
          purpose: 'Because everyone looks forward to it',
          difference: 'One evening a week that is always good',
          owner: 'mother',
        },
        {
          what: 'Talk with the children about what they notice and whom to ring',
          purpose: 'So that they are not left alone with it',
          difference: 'They know three people to call',
          owner: 'worker',
        },
      ],
    },
  ],
  visits: [
    {
      happened:
        '{parent} spoke openly about how much and when. We wrote down two reasons to stop, in {parent}’s own words.',
      next: 'First Thursday appointment',
    },
    { happened: 'Two Thursdays done. {child} says Friday films are back.', child: 'We watched it twice.' },
    {
      happened: 'A harder week after a bill came. Nobody drank on school nights all the same.',
      next: 'Benefits adviser to ring about the bill',
    },
  ],
  going: 'Evenings depend on the week. School says the children are bright and tired.',
  strength: 'Grandad is steady and lives two streets away.',
  skill: 'substance misuse',
}
