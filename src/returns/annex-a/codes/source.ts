import { type CodeSet, code } from './code-set.ts'

/** Who got in touch, as the children in need census groups it. */
export const source: CodeSet = [
  code(
    'a',
    'Individual',
    '1a 1b 1c 1d ind',
    /acqu(a?i|ai)nt|^(ind|individuals?) (?!.*anon)|family member|other (individual|relative|ind\b)|otherind|otherrel|stranger|neighbou?r (and|or|friend|child)|^councillor|mp councillor|^friend/,
  ),
  code(
    'k',
    'Unknown',
    '10 nk unk',
    /^(?!.*health)unkn?own|^(?!.*health).*unkn?own|not known|not recorded|^not mapped/,
  ),
  code('j', 'Anonymous', '9 anon', /anonymous|^anon/),
  code(
    'f',
    'LA services',
    '5a 5b 5c 5d',
    /\b5[a-d] |\blocal authority\b|department|young peoples|marac|^(la|local authority|council) serv|la services|^(?!.*(mental|drug|hospital)).*adults? (s? ?social|s? ?serv|care|team|and comm)|social (care|services|worker)|youth (offend|justice|serv)|\byo[ts]\b|\bssd\b|\bedt\b|emergency duty|early help|family support|^(?!.*(hous|legal)).*internal|another la|other la|external (la|eg|e g)|childrens services|fostering team|leaving care|troubled families|stronger families|out of hours|children with disabilities team|early intervention|council staff|other council|other department|other dept|occupational therap|care manag|step down|social work|targeted youth|family solutions|sure start/,
  ),
  code('g', 'Police', '6 pol', /police|\bceop\b|merlin|\bmet pol|\bcaiu\b/),
  code(
    'd',
    'Health services',
    '3a 3b 3c 3d 3e 3f',
    /health|hospital|\bgps?\b|general pract|doctor|surgery|midwi|matern|nurs(es?|ing)\b(?! home)|\ba (and )?e\b|accident|casualty|emergency dep|paediatr|pediatr|camhs|cahms|cmht|psych|dentist|dental|ambulance|hospice|clinic|nhs|therap|drugs? and alcohol|substance|addiction|audiolog|consultant|medic|\bhv\b|\bpct\b|walk in|primary care trust|opt(ician|om)|pharma|ward\b|\b111\b|paramedic|emergency services/,
  ),
  code(
    'b',
    'Schools',
    '2a sch',
    /(?<!not )\bschools?\b(?!.*(welfare|based))|academy|nurser(y|ies)|pre ?school|\bsenco\b|\bpru\b|\bheadteach|teacher|pupil referral/,
  ),
  code(
    'c',
    'Education services',
    '2b ewo',
    /educat|college|early years|connexions|universit|training provider|\bewo\b|\besw\b|attendance|learning/,
  ),
  code(
    'e',
    'Housing',
    '4 hou hous',
    /hous(ing|e dep)|homeless|landlord|home ?start|sheltered|tenan|supported living|warden|hostel/,
  ),
  code(
    'h',
    'Other legal agency',
    '7 leg',
    /legal|court|cafcass|jafcass|probation|prison|immigration|solicitor|lawyer|barrister|border agency|\bhmp\b|benefits? agency|law centre|registrar|home office imm|\bukba\b|community rehab|government agency|^sol$|^prob$/,
  ),
  code(
    'i',
    'Other',
    '8',
    /voluntary|charit|children s? ?cent|childrens centre|independ[ae]nt|nspcc|agency|provider|refuge|fire\b|military|forces|mod\b|home office|ofsted|inspect|barnardo|victim|women|domestic (abuse|violence)|residential|care home|member of parliament|^mps?\b|jobcentre|church|faith|advoc|professional|organi[sz]ation|community (and )?vol|project|connexions|child ?minder|^other|lado|crime|\bcab\b|dwp|work and pensions/,
  ),
  code(
    'a',
    'Individual',
    '1a 1b 1c 1d ind',
    /individual|family|parent|carer|relative|mother|father|\baunt|uncle|grand|brother|sister|sibling|daughter|\bson\b|friend|neighbou?r|self\b|acqua?int|member of (the )?(public|household)|household|husband|wife|partner|public|stranger|councillor|person|resident|community member|client|young person|child(?!ren)|cousin|step/,
  ),
]
