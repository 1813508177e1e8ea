import { type CodeSet, code } from './code-set.ts'

/** Why help is needed first of all (children in need census; N9 and N0 stand for none and not stated). */
export const need: CodeSet = [
  code('i', 'Not CIN', 'n9 9', /other than child(ren)? in need|not (a )?(child in need|cin)|cases other/),
  code(
    'j',
    'Not stated',
    'n0 0',
    /not stated|not recorded|not specified|unknown|no need code|^no$|need code/,
  ),
  code('d', 'Family in acute stress', 'n4', /^\w* ?family in acute/),
  code('e', 'Family dysfunction', 'n5', /^\w* ?family dysfunction/),
  code('f', 'Socially unacceptable behaviour', 'n6', /^\w* ?(socially )?unacceptable|^6\w |^bhv/),
  code('c', 'Parents illness or disability', 'n3', /^\w* ?parental (ill|disab|alcohol)/),
  code(
    'a',
    'Abuse or neglect',
    'n1',
    /abuse|neglect|^abs |harm\b|slavery|section 47|abus|\bcse\b|exploitation|mutilation|significant harm|domestic violence result/,
  ),
  code(
    'c',
    'Parents illness or disability',
    'n3',
    /(parent|carer)s?.*(ill|disab|mental|alcohol|drug|learning)|mental health.*(parent|carer)|alcoholic|^c3a?cute|^par [a-z]{3}$|young carer|parental (ill|disab)|(drug|alcohol) depend/,
  ),
  code('b', "Child's disability", 'n2', /disab|impair|sensory|autis|\bdis\b/),
  code(
    'f',
    'Socially unacceptable behaviour',
    'n6',
    /behaviou?r|offend|unacceptable|radicali|prevent|disorder/,
  ),
  code(
    'h',
    'Absent parenting',
    'n8',
    /absent|unaccompanied|uasc|parents (died|in custody)|trafficked|abandon|asylum seeking child|privately fostered|refugee/,
  ),
  code('g', 'Low income', 'n7', /low income|recourse|asylum|habitual|financial|poverty/),
  code(
    'd',
    'Family in acute stress',
    'n4',
    /stress|distress|homeless|death of|bereave|single parent|conflict/,
  ),
  code(
    'e',
    'Family dysfunction',
    'n5',
    /dysfunction|domestic violence|separated|relationship|private fostering|attachment|basic care/,
  ),
]

/** Why a time in need ended (children in need census). */
export const closure: CodeSet = [
  code('i', 'Not Stated', '', /^unknown$|not stated|not recorded/),
  code(
    'h',
    'Child not in need after assessment',
    'rc8 rc9',
    /after (initial |core |single |c and f |continuous )?(or continuous )?assess|assessment (no|nfa)|not (deemed )?(to be )?in need after|assessment complete.*nfa/,
  ),
  code('d', 'Special Guardianship Order', 'rc4', /special (gship|guardian)|\bsgo\b/),
  code('c', 'Residence Order', 'rc3', /residence order|child arrangement|\bcao\b/),
  code('a', 'Adopted', 'rc1', /adopt/),
  code('b', 'Died', 'rc2', /\bdied|death|deceased/),
  code('f', 'Transfer to Adult Social Services', 'rc6', /adult/),
  code(
    'e',
    'Transfer to another LA',
    'rc5',
    /another (la\b|local|auth)|other (la\b|local auth)|out of (the )?area|left area|moved out of/,
  ),
  code('g', "'Other' incl. Child no longer in need", 'rc7', /./),
]

/** The first that applies of a child’s standing. */
export const status: CodeSet = [
  code('e', 'Closed episode', '', /closed|ceased|care leaver|ended/),
  code('a', 'Looked after child', 'lac cla', /looked after|\bcla\b|\blac\b|in care/),
  code('b', 'Child Protection plan', 'cp cpp', /child protection|\bcpp?\b/),
  code('c', 'Child in need plan', 'cin', /child in need|\bcin\b/),
  code('d', 'Open assessment', '', /assess|asmt/),
]

const KINDS_OF_ABUSE = 'neg\\w*|phys\\w*|sex\\w*|emot?\\w*'
const TWO_OR_MORE = new RegExp(`(${KINDS_OF_ABUSE}).*\\b(?!\\1|abuse|only|injury)(${KINDS_OF_ABUSE})`)

/** Kinds of harm; where more than one is named it is multiple. */
export const abuse: CodeSet = [
  code(
    'e',
    'Multiple',
    'mul',
    new RegExp(`multiple|not recommend|${TWO_OR_MORE.source}|^(?=.*y.*y)[yn]{4}$`),
  ),
  code('a', 'Neglect', 'neg ynnn', /neglect|\bneg\b/),
  code('b', 'Physical Abuse', 'pa phy physab nynn', /phys/),
  code('c', 'Sexual Abuse', 'sab nnyn', /sexual|\bsex/),
  code('d', 'Emotional Abuse', 'emo nnny', /emot/),
]
