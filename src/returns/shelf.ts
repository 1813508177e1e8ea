import { annexAPath } from './annex-a/paths.ts'
import { checksPath } from './checking/paths.ts'
import { dfePath } from './dfe-api/paths.ts'
import { improvementsPath } from './improvements/paths.ts'
import { qualityPath, returnKindPath } from './paths.ts'
import { picturesPath } from './pictures/paths.ts'
import { outturnPath } from './s251/paths.ts'
import { datasetPath } from './ssd/paths.ts'
import { workforceCensusPath } from './workforce/paths.ts'

/** Something that the start page of the returns lists: a return, an inspection's lists, pictures. */
export interface OnShelf {
  group: keyof typeof GROUPS
  title: string
  /** A sentence: what it is and who asks for it. */
  says: string
  /** What can be done with it; nobody is led where they may not go (`capability`: the line of the permission table). */
  links: readonly { text: string; href: string; capability?: string }[]
}

/** In the order of the page. */
export const GROUPS = {
  statutory: 'What every council must send',
  inspection: 'For inspections',
  shared: 'Shared with others',
  pictures: 'Pictures to learn from',
} as const

/** Everything that the start page lists; each folder of this room adds what it makes. */
export const SHELF: readonly OnShelf[] = [
  {
    group: 'statutory',
    title: 'Children looked after (SSDA903)',
    says: 'Every year from April to March, to the Department for Education: children in care and care leavers.',
    links: [
      { text: 'Make it, look into it, keep what was sent', href: returnKindPath({ kind: 'ssda903' }) },
      {
        text: 'Quality of the data: what would be asked, and who looks after it',
        href: qualityPath({}, { kind: 'ssda903' }),
      },
      { text: 'Check the files before they are sent', href: checksPath() },
    ],
  },
  {
    group: 'statutory',
    title: 'Children in need census',
    says: 'Every year from April to March, to the Department for Education: referrals, assessments, plans and enquiries.',
    links: [
      { text: 'Make it, look into it, keep what was sent', href: returnKindPath({ kind: 'cin' }) },
      {
        text: 'Quality of the data: what would be asked, and who looks after it',
        href: qualityPath({}, { kind: 'cin' }),
      },
      { text: 'Check the files before they are sent', href: checksPath() },
    ],
  },
  {
    group: 'statutory',
    title: 'Daily collection',
    says: 'Every day, to the Department for Education’s programming interface: children, times in need, plans and stays, or what changed of them.',
    links: [{ text: 'Derive it, and see why each value is there', href: dfePath() }],
  },
  {
    group: 'statutory',
    title: 'Section 251 outturn',
    says: 'Every year, to the Department for Education: what was spent on children, line by line, with what a week costs.',
    links: [{ text: 'Enter it and see what follows', href: outturnPath() }],
  },
  {
    group: 'statutory',
    title: 'Social work workforce census',
    says: 'Every 30 September, to the Department for Education: who works as a social worker, and with how many children.',
    links: [{ text: 'Derive it, and see why each value is there', href: workforceCensusPath() }],
  },
  {
    group: 'inspection',
    title: 'Annex A',
    says: 'When Ofsted inspects: eleven lists of the children who have help, protection or a home through the council.',
    links: [
      { text: 'Make the lists for any day', href: annexAPath() },
      { text: 'Check a workbook of your own', href: checksPath() },
    ],
  },
  {
    group: 'pictures',
    title: 'Pictures to learn from',
    says: 'Contacts to care leavers and adoption: numbers, rates, who they are and how long things take, beside published figures.',
    links: [{ text: 'See them for any day', href: picturesPath(), capability: 'analyse' }],
  },
  {
    group: 'shared',
    title: 'Standard Safeguarding Dataset',
    says: 'The tables that councils keep alike, so that an analysis that one of them makes works for all.',
    links: [{ text: 'Derive it, and see why each row is there', href: datasetPath() }],
  },
  {
    group: 'shared',
    title: 'What the review asks to know',
    says: 'Support received, all help with each child once, kinship, harm outside the home, and what young people want known.',
    links: [{ text: 'See the figures', href: improvementsPath(), capability: 'analyse' }],
  },
]
