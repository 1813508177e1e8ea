/** What a family of the fictional council wants help with, and how it goes: short, plain, in the words of people in it. */
export interface Theme {
  why: string
  /** Goals in the family's words, with what is done, why, and what will be different. `owner`: who does it. */
  goals: {
    words: string
    actions: {
      what: string
      purpose: string
      difference: string
      owner: 'mother' | 'father' | 'worker' | 'child'
    }[]
  }[]
  /** What happens on visits, in order. {child} and {parent} are names. */
  visits: { happened: string; child?: string; next?: string }[]
  /** Answers to what an assessment may ask. */
  going: string
  strength: string
  /** Which skill suits a key worker. */
  skill: string
}

export const THEMES: Record<string, Theme> = {
  'low-mood': {
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
  },
  'safe-home': {
    why: '{parent} and the children left a home where people were hurt. They want to feel safe and settled.',
    goals: [
      {
        words: 'We want to feel safe at home and on the way to school',
        actions: [
          {
            what: 'Change the locks and check the door with the housing officer',
            purpose: 'So that nobody comes in uninvited',
            difference: 'Everyone sleeps in their own bed',
            owner: 'worker',
          },
          {
            what: 'Go to the group that helps men change how they behave, every week',
            purpose: 'So that the children are not frightened again',
            difference: 'Time together is calm and agreed',
            owner: 'father',
          },
          {
            what: 'Tell school who may collect the children',
            purpose: 'So that there are no surprises at the gate',
            difference: 'The children know who will be there',
            owner: 'mother',
          },
        ],
      },
    ],
    visits: [
      {
        happened:
          'We met at the family hub. {parent} said what would help first: the locks, and somebody to ring at night.',
        next: 'Locks on Thursday',
      },
      {
        happened: 'New locks are in. {child} showed me the drawing of the new room.',
        child: 'I picked the colour.',
        next: 'Talk with school',
      },
      {
        happened:
          'School has the list of who may collect. {parent} slept through for the first time in weeks.',
      },
      {
        happened: 'A quiet month. The children have joined the drumming club on Wednesdays.',
        child: 'I am the loudest.',
      },
    ],
    going: 'Nights were hard; they are getting easier. The children are close to their aunt.',
    strength: '{parent} acted to protect the children and asked for help.',
    skill: 'domestic abuse',
  },
  drinking: {
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
  },
  disability: {
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
  },
  'young-carer': {
    why: '{child} looks after {parent} before and after school, and is proud of it, and tired.',
    goals: [
      {
        words: 'I want to help and still go out with my friends',
        actions: [
          {
            what: 'Arrange morning care three days a week',
            purpose: 'So that {child} can go to school early for band',
            difference: 'Three mornings that are free',
            owner: 'worker',
          },
          {
            what: 'Join the young carers’ evening',
            purpose: 'To meet others who do the same',
            difference: 'Somebody who understands',
            owner: 'child',
          },
          {
            what: 'Do the weekly shop online',
            purpose: 'So that {child} need not carry it',
            difference: 'Saturdays are free',
            owner: 'father',
          },
        ],
      },
    ],
    visits: [
      {
        happened: '{child} showed me the whole morning, step by step. It takes an hour and ten minutes.',
        child: 'I can do it with my eyes closed.',
        next: 'Ask about morning care',
      },
      { happened: 'Morning care began. {parent} likes the carer, which matters most.' },
      {
        happened: '{child} went to the young carers’ evening and stayed to the end.',
        child: 'They had pizza and nobody asked anything stupid.',
      },
    ],
    going: 'The morning takes long. School notices late starts and good work.',
    strength: '{child} and {parent} are a close team.',
    skill: 'youth work',
  },
  'out-late': {
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
  },
  money: {
    why: 'Money runs out before the month does. {parent} skips meals so that the children eat.',
    goals: [
      {
        words: 'We want to get to the end of the month without borrowing',
        actions: [
          {
            what: 'Check every benefit with the benefits adviser',
            purpose: 'To get what is theirs',
            difference: 'The right money each month',
            owner: 'worker',
          },
          {
            what: 'Sort the three debts into one payment',
            purpose: 'So that letters stop coming',
            difference: 'One payment, known in advance',
            owner: 'mother',
          },
          {
            what: 'Pay for school dinners directly',
            purpose: 'So that no child goes without',
            difference: 'Lunch every day',
            owner: 'father',
          },
        ],
      },
    ],
    visits: [
      {
        happened:
          'Went through the letters at the kitchen table. Three debts, none of them hidden. The cooker is broken.',
        next: 'Cooker from the devolved budget',
      },
      {
        happened: 'The cooker came. The benefits adviser found a payment that nobody had claimed.',
        child: 'We made pancakes.',
      },
      { happened: 'First month without borrowing. {parent} has begun to eat lunch again.' },
    ],
    going: 'Food and heating are a worry every week. Love is not short.',
    strength: '{parent} keeps a careful notebook of every pound.',
    skill: 'money advice',
  },
  housing: {
    why: 'The flat is damp and too small. {child} coughs at night and there is nowhere to do homework.',
    goals: [
      {
        words: 'We want a dry home with room to breathe',
        actions: [
          {
            what: 'Write to the landlord with the doctor’s letter',
            purpose: 'Repairs are the landlord’s duty',
            difference: 'The damp wall is treated',
            owner: 'worker',
          },
          {
            what: 'Bid for a three-bedroom home each week',
            purpose: 'So that the points are used',
            difference: 'A viewing by spring',
            owner: 'mother',
          },
          {
            what: 'Clear the corner by the window for a desk',
            purpose: 'So that homework has a place now',
            difference: 'Homework done before tea',
            owner: 'father',
          },
        ],
      },
    ],
    visits: [
      {
        happened: 'Saw the wall; it is wet to the touch. Took pictures with {parent} for the letter.',
        next: 'Letter to the landlord',
      },
      {
        happened: 'The landlord sent somebody. {child} has a desk by the window now.',
        child: 'It is mine and I can lock the drawer.',
      },
      { happened: 'The wall is dry. Still bidding every Thursday.' },
    ],
    going: 'The flat makes everyone ill. Neighbours help each other.',
    strength: 'They are well known in the building and give as much as they get.',
    skill: 'money advice',
  },
  school: {
    why: '{child} has stopped going to school most days. Nobody is sure why, and {child} does not want to say yet.',
    goals: [
      {
        words: 'I want to go back without everyone looking at me',
        actions: [
          {
            what: 'Start with mornings in the quiet room',
            purpose: 'To make the first step small',
            difference: 'Three mornings a week',
            owner: 'child',
          },
          {
            what: 'Walk with {child} to the gate',
            purpose: 'Because the gate is the hard part',
            difference: 'Somebody beside them',
            owner: 'father',
          },
          {
            what: 'Meet the form tutor with {child}',
            purpose: 'So that one adult at school knows',
            difference: 'A person to go to',
            owner: 'worker',
          },
        ],
      },
    ],
    visits: [
      {
        happened: 'Sat on the stairs with {child} and the cat. Did not talk about school.',
        child: 'His name is Biscuit.',
        next: 'Come again on Monday',
      },
      {
        happened: '{child} said that the corridor between lessons is the worst. That was new to everyone.',
        next: 'Ask for the quiet room',
      },
      { happened: 'Two mornings in the quiet room. The tutor wrote a kind note.', child: 'It was okay.' },
      { happened: 'Four mornings. {child} wants to try art with the class.' },
    ],
    going: 'School has become hard. Home is calm, and evenings are good.',
    strength: '{child} draws every day and shows it to {parent}.',
    skill: 'youth work',
  },
  alone: {
    why: '{child} came to England without family and has a home with us now. School, sleep and news from home come first.',
    goals: [
      {
        words: 'I want to learn and to know how my family is',
        actions: [
          {
            what: 'Start college with the English group',
            purpose: 'To have friends and a day that begins',
            difference: 'Going on most days',
            owner: 'child',
          },
          {
            what: 'Ask the Red Cross about family with {child}',
            purpose: 'To send word and hear back',
            difference: 'A letter is on its way',
            owner: 'worker',
          },
          {
            what: 'Go with {child} to the solicitor',
            purpose: 'So that nothing is signed that was not understood',
            difference: '{child} knows what comes next',
            owner: 'worker',
          },
        ],
      },
    ],
    visits: [
      {
        happened: 'Sat with {child} and an interpreter. We looked at the way to college on the map.',
        child: 'I slept. It was quiet.',
        next: 'Ride the bus together',
      },
      {
        happened: 'Rode the bus to college together, there and back. {child} knew the stop the second time.',
        child: 'The teacher is kind.',
        next: 'See the solicitor',
      },
      { happened: 'The solicitor explained the papers. {child} asked good questions.' },
      { happened: '{child} plays football on Sundays now and has asked for proper boots.' },
    ],
    going: 'Nights are hard and days are better. College helps.',
    strength: '{child} learns fast, prays, cooks for the others in the house.',
    skill: 'youth work',
  },
}
