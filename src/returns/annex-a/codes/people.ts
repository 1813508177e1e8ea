import { type CodeSet, code } from './code-set.ts'

const NOT_KNOWN =
  /^0$|\bnot (known|recorded|stated|specified|given|obtained|sought|asked|provided|available|disclosed|entered|yet)|unknown|unspecified|unborn|withheld|unkown|missing/

export const gender: CodeSet = [
  code(
    'd',
    'Neither',
    '',
    /trans|neither|non ?binary|dysphoria|indeterminate gender|unable to classify|gender fluid/,
  ),
  code('b', 'Female', 'f 2', /^(\d )?(female|girl|woman)/),
  code('a', 'Male', 'm 1', /^(\d )?(male|boy|man)\b/),
  code('c', 'Not stated/recorded', 'u i 9', /indeterminate|unborn|unknown|gender unspecified|^0$|not /),
]

/**
 * By the main groups of the census. The codes are those of the department’s common basic data set, whose first letter is
 * that of the group, and of the census of 2001 (A1, C.C3); a group that is named first counts, whatever follows.
 */
export const ethnicity: CodeSet = [
  code(
    'b',
    'Mixed',
    'mwbc mwba mwas moth mixe',
    /^(?!.*(asian or|asian british|black british|black or|white mixed|mixed (white|black|asian)))(?=.*(mixed|dual (heritage|background)|mixture))|white (and |or )?(black|asian|african|caribbean|indian|pakistani|any other asian)|(black|asian|caribbean|african|chinese) (and|or) (white|any other ethnic)|black and asian|asian and (black|chinese)|chinese and any|^m[a-z]{3}( |$)|^(b )?b\d/,
  ),
  code(
    'f',
    'Not stated',
    'refu nobt xxxx ns dtg n u',
    /^(?!.*\b(white|black|asian)\b)(?=.*(not (known|recorded|stated|specified|given|obtained|sought|asked|provided|available|disclosed|entered|yet|collected|supplied|completed|divulged|populated|declared|said)|unknown|unborn|declin|refus|withheld|prefer(red)? not|missing|undeclared|no (initial )?(client|data|information|contact|ethnicity)|do not use|obtained|unable to|dont know|would not|did not|wish))|^0$|^[nux]( |$)|^e[345]\b|^u x\d/,
  ),
  code(
    'e',
    'Other ethnic group',
    'chne ooth oarb',
    /^(?!.*\b(white|black|asian)\b)(?=.*(arab|(any )?other (ethnic|eth|group)|ethnic group other|afghan|irani|iraq|kurd|vietnam|filip|philip|malay|latin|south american|central american|libya|morocc|yemen|egypt|syria|thai|japan|korea|polynes|leban|taiwan|cambod|alger))|chinese|^other|^[oc][a-z]{3}( |$)|^(e )?e\d/,
  ),
  code(
    'd',
    'Black or black British',
    'bcrb bafr both bsom',
    /black|african|carr?ibb?ean|west indian|somali|nigeria|ghana|jamaica|congo|eritrea|ethiopia|sudan|angola|sierra leon|ugand|kenya|gambia|zimbabw|^bac |^b[a-z]{3}( |$)|^(d )?d\d|^d$/,
  ),
  code(
    'c',
    'Asian or Asian British',
    'aind apkn aban aoth',
    /\basian|indian|pakistan|bangla|kashmir|nepal|sri ?lank|sinhal|tamil|sikh|punjab|mirpuri|gujarat|mauriti|^a[a-z]{3}( |$)|^(c )?c\d|^c$/,
  ),
  code(
    'a',
    'White',
    'wbri wiri wirt woth wrom',
    /white|caucas|british|english|scottish|welsh|irish|gypsy|gipsy|\broma\b|travell?er|europ|polish|turk|cypriot|greek|portug|italian|alban|bosnia|croat|serb|kosov|czech|slovak|lithuan|latvia|hungar|bulgari|romania|french|german|spanish|cornish|jewish|^w[a-z]{3}( |$)|^(a )?a+\d|^a$/,
  ),
]

export const yesNo: CodeSet = [
  code('b', 'No', 'n 0 false', /^(\d )?no\b|^false$|non uasc|^cla$/),
  code('a', 'Yes', 'y 1 true', /^(\d )?yes\b|^true$|^uasc$|^non cla$/),
]

export const nfa: CodeSet = [
  code('a', 'Yes', 'y 1 nfa true', /^(\d )?yes\b|no further action/),
  code('b', 'No', 'n 0 fa u false', /^(\d )?no\b|^further action/),
]

/** A kind of disability is one. */
export const disability: CodeSet = [
  code('c', 'Unknown', 'nobt refu', NOT_KNOWN),
  code('b', 'No', 'n 0 none false', /^(\d )?no( |$)|not disabled|^none/),
  code(
    'a',
    'Yes',
    'y 1 true aut beh comm con hand hear inc ld mob pc vis dda',
    /^(\d )?yes\b|disab|autis|asperger|behaviou?r|communicat|consc?iou|dda|hand function|hearing|incont|learning|mobility|personal care|vision|visual/,
  ),
]

export const seen: CodeSet = [
  code('c', 'Unknown', '', /unknown|no visit|not known|not recorded/),
  code('b', 'No', 'n 0 false', /^(\d )?no\b|not seen|unborn|^false$/),
  code('a', 'Yes', 'y 1 true', /^(\d )?yes\b|seen|^true$/),
]
