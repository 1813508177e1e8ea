import { comparePath, overTimePath } from '../comparison/paths.ts'
import { forecastsPath } from '../council-forecast/paths.ts'
import {
  assumptionsPath,
  headlinesPath,
  outlookPath,
  reformPath,
  replayPath,
  runPath,
  uncertaintyPath,
  verificationPath,
} from '../paths.ts'
import { programmeMoneyPath, programmePath, reportsPath } from '../progress/paths.ts'
import { scenariosPath } from '../scenarios/paths.ts'
import {
  ecologicalPath,
  financePath,
  formulaPath,
  fosteringPath,
  sufficiencyPath,
  workforceModelPath,
} from '../systems/paths.ts'

/** A page of the reform as its start page names it: the question that it answers. */
export interface Entry {
  title: string
  says: string
  href: string
}

/** The pages of the reform by what somebody wants to know. A page that is not here cannot be found. */
export const contents: readonly { title: string; entries: readonly Entry[] }[] = [
  {
    title: 'The review’s numbers',
    entries: [
      {
        title: 'The review’s table of costs and savings',
        says: 'Row by row over ten years; any row later, smaller, or in other prices.',
        href: replayPath(),
      },
      {
        title: 'The report’s headlines, derived',
        says: 'Each headline with the parts that it is made of.',
        href: headlinesPath(),
      },
    ],
  },
  {
    title: 'What if',
    entries: [
      {
        title: 'The reform by mechanism',
        says: 'Turn its levers: children in care, where they live, and money, year by year.',
        href: runPath(),
      },
      {
        title: 'How sure is this?',
        says: 'What the evidence, the way the model is built, and chance each leave open.',
        href: uncertaintyPath(),
      },
      {
        title: 'Scenarios',
        says: 'Runs that people kept, with their notes and versions; two to four side by side.',
        href: scenariosPath(),
      },
    ],
  },
  {
    title: 'The years ahead',
    entries: [
      {
        title: 'England',
        says: 'Four ways of carrying the past on, each tried on what came; the review’s rule beside what happened.',
        href: outlookPath(),
      },
      {
        title: 'This council',
        says: 'Children in care from the council’s own history, by the method that did best in the past, beside what happened.',
        href: forecastsPath(),
      },
    ],
  },
  {
    title: 'Side by side',
    entries: [
      {
        title: 'Councils side by side',
        says: 'Ten indicators with intervals, beside England and councils alike. No ranks, no targets.',
        href: comparePath(),
      },
      {
        title: 'Over time',
        says: 'What is more than the usual up and down, by the rules of XmR charts.',
        href: overTimePath(),
      },
    ],
  },
  {
    title: 'The work and the money',
    entries: [
      {
        title: 'From family to finance',
        says: 'Help, protection, care, workers, homes and spend in one model, without and with the reform.',
        href: financePath(),
      },
      {
        title: 'Foster carers',
        says: 'From enquiry to household: what each stage loses, and what would change it.',
        href: fosteringPath(),
      },
      {
        title: 'Enough homes',
        says: 'Homes needed against homes had, by kind, and near home or far from it.',
        href: sufficiencyPath(),
      },
      {
        title: 'Social workers and caseloads',
        says: 'Who joins, leaves and goes to agencies, and how many children each worker then holds.',
        href: workforceModelPath(),
      },
      {
        title: 'The funding formula',
        says: 'From need to money step by step; what is disputed as switches, and who gains or loses.',
        href: formulaPath(),
      },
      {
        title: 'A formula from published figures',
        says: 'England’s councils by need that their traits foretell, and what such figures cannot say.',
        href: ecologicalPath(),
      },
    ],
  },
  {
    title: 'Carrying the reform out',
    entries: [
      {
        title: 'The programme',
        says: 'The 81 recommendations and seven asks: owner, phase, how far each is here, and where it works in Kith.',
        href: programmePath(),
      },
      {
        title: 'Reports',
        says: 'The report of a quarter and of a year, with what people with experience of social care say.',
        href: reportsPath(),
      },
      {
        title: 'Money',
        says: 'Planned and spent by quarter while money moves from care to help; the ring-fence.',
        href: programmeMoneyPath(),
      },
    ],
  },
  {
    title: 'What the numbers rest on',
    entries: [
      {
        title: 'Every number of the model',
        says: 'With its unit, its source, and whether it is a statistic, the review’s, fitted, inferred or assumed.',
        href: assumptionsPath(),
      },
      {
        title: 'The model tested',
        says: 'Seventeen tests against the review and the statistics, with what each allows and what came out.',
        href: verificationPath(),
      },
    ],
  },
]

/** The way back from a page of the reform to its start. */
export const reformTrail = () => [{ text: 'The reform', href: reformPath() }]
