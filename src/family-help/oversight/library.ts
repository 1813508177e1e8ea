import type { FamilyFacts } from '../families/facts.ts'

/** A question to think with. It judges nobody and asks for no answer in the record. */
export interface Question {
  theme: Theme
  question: string
  /** Why it is worth asking. */
  why: string
}

export const THEMES = {
  child: 'What it is like for each child',
  money: 'Poverty, and what it is not',
  culture: 'Culture, faith and racism',
  parents: 'Mothers and fathers',
  strengths: 'What carries them',
  ourselves: 'Ourselves',
} as const

export type Theme = keyof typeof THEMES

/**
 * Questions for supervision: cultural competence and poverty-aware reflection among them. The review asks that supervision
 * challenge confused ideas about poverty, neglect and maltreatment (L2531 to L2537), and heard that different norms around
 * family are not always understood or respected (L2545 to L2560).
 */
export const LIBRARY: readonly Question[] = [
  {
    theme: 'child',
    question: 'What was yesterday like for each child, from waking up to going to sleep?',
    why: 'A day is harder to overlook than a need.',
  },
  {
    theme: 'child',
    question: 'Which of the children have we heard least, and who could hear them?',
    why: 'The loudest worry is not always about the quietest child.',
  },
  {
    theme: 'money',
    question: 'If this family had enough money tomorrow, what of our worry would be left?',
    why: 'What goes away with money was poverty. What stays can be named for what it is.',
  },
  {
    theme: 'money',
    question: 'Have we written “neglect” where we saw an empty meter, damp, or a wait for a payment?',
    why: 'Poverty and neglect are two things, and are confused most easily in a hurry (L2536).',
  },
  {
    theme: 'money',
    question: 'What does being poor cost them with us: shame, bus fares, a day’s pay for an appointment?',
    why: 'Stigma and stress weigh as well, and we can add to them or take some off (L2532).',
  },
  {
    theme: 'money',
    question: 'What did we offer of money, debt advice or a warm room before we offered a course?',
    why: 'Help with what is missing is help.',
  },
  {
    theme: 'culture',
    question: 'What is a good childhood in this family’s own eyes, and where did they learn it?',
    why: 'Norms around family differ, and ours are norms too (L2554).',
  },
  {
    theme: 'culture',
    question:
      'Whom would they turn to in their community or faith, and have we asked what stands in the way?',
    why: 'Suspicion of services has reasons; somebody trusted can stand beside us (L2556).',
  },
  {
    theme: 'culture',
    question:
      'In which language do they quarrel, pray and put a child to bed, and did we speak it with an interpreter who is not the child?',
    why: 'What matters most is seldom said in a second language.',
  },
  {
    theme: 'culture',
    question:
      'Would we see it the same way if the family were of another colour, class or faith? What tells us so?',
    why: 'Nearly a third of social workers saw racism towards families by colleagues or managers (L2547).',
  },
  {
    theme: 'culture',
    question:
      'Did anybody of the family meet racism this month, and did we write it down as harm done to them?',
    why: 'It weighs on parents and children, and is nothing that they do.',
  },
  {
    theme: 'parents',
    question: 'What does the plan ask of the father, and what of the mother? Would they call it fair?',
    why: 'Madalena’s plans asked everything of her and nothing of him (L2612 to L2715).',
  },
  {
    theme: 'parents',
    question: 'Whose childhood do we think of when we worry: the child’s, or the parent’s?',
    why: 'That somebody grew up in care is no reason to worry (L1952).',
  },
  {
    theme: 'strengths',
    question: 'What has gone well for a week, and who did it?',
    why: 'What carries a family is the help that stays.',
  },
  {
    theme: 'ourselves',
    question: 'What do I feel before I ring this bell, and what does it make me see, or miss?',
    why: 'Fear, fondness and tiredness all read along.',
  },
  {
    theme: 'ourselves',
    question: 'What would change my mind about this family?',
    why: 'What nothing could change is no judgement any more.',
  },
]

/** How many questions stand beside supervision; the library has them all. */
const BESIDE = 3

/**
 * Questions to take along when these families are thought about: always one about money, one about culture, then what the
 * families themselves suggest; another turn of them each week, so that nobody reads them past.
 */
export function questionsFor(families: readonly FamilyFacts[], week: number): Question[] {
  const themes: Theme[] = ['money', 'culture', suggested(families)]
  const found = themes.map((theme) => {
    const own = LIBRARY.filter((one) => one.theme === theme)
    return own[week % own.length]!
  })
  return found.slice(0, BESIDE)
}

function suggested(families: readonly FamilyFacts[]): Theme {
  if (families.some(({ goals }) => goals === 0)) return 'strengths'
  if (families.some(({ children }) => children.length > 1)) return 'child'
  return families.some(({ overlays }) => overlays.length > 0) ? 'ourselves' : 'parents'
}
