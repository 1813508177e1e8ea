import { safeCell } from '../../platform/csv.ts'
import type { Block } from '../../platform/docx/blocks.ts'
import { dayInWords } from '../../platform/time/words.ts'
import type { Milestone } from '../programme/milestones.ts'
import { recommendation } from '../programme/programme.ts'
import { MONEY_KINDS, MONEY_LINES } from './money-lines.ts'
import type { Report, Said } from './report.ts'

export const reportTitle = ({ period, council }: Report) =>
  `Progress of the reform: ${period.name}, ${council}`

export const inSentence = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/** The report as page and document show it. */
export function reportBlocks(report: Report): Block[] {
  return [
    paragraph(
      `From ${dayInWords(report.period.from)} to ${dayInWords(report.period.to)}. What nobody has reported on is shown as such: nothing is guessed.`,
    ),
    heading('What people with experience of children’s social care say'),
    ...voices(report),
    heading('How far the reform is'),
    {
      kind: 'table',
      title: 'Recommendations and asks, by how far they are',
      head: ['How far', 'Number of 88'],
      rows: Object.entries(report.counts).map(([state, count]) => [inSentence(state), String(count)]),
    },
    heading('What changed'),
    ...some(report.changed, 'Nothing was reported in this time.', 'What was reported', changes),
    heading('Milestones whose day has passed'),
    ...some(report.overdue, 'None is open.', 'Milestones whose day has passed', milestoneTable),
    heading('Milestones of the coming year'),
    ...some(report.coming, 'None.', 'Milestones of the coming year', milestoneTable),
    heading('Money'),
    ...money(report),
    heading('Who owns what, and how much of it was reported on'),
    {
      kind: 'table',
      title: 'Owners',
      head: ['Owner', 'Recommendations and asks', 'Reported on in this time'],
      rows: report.owners.map(({ owner, asks, reported }) => [owner, String(asks), String(reported)]),
    },
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

type TableParts = Pick<Extract<Block, { kind: 'table' }>, 'head' | 'rows'>

const some = <T>(
  items: readonly T[],
  none: string,
  title: string,
  draw: (items: readonly T[]) => TableParts,
): Block[] => (items.length === 0 ? [paragraph(none)] : [{ kind: 'table', title, ...draw(items) }])

const voices = ({ voices: said }: Report): Block[] =>
  said.length === 0
    ? [paragraph('Nothing has been added yet. A report is not published without it.')]
    : said.map(({ who, words }) => ({ kind: 'quote', text: words, by: who }))

const changes = (said: readonly Said[]): TableParts => ({
  head: ['Number', 'Recommendation', 'How far', 'Since', 'In words', 'Evidence'],
  rows: said.map(({ id, says, state, on, words, evidence }) => [
    id,
    says,
    inSentence(state),
    on ? dayInWords(on) : '',
    words ?? '',
    evidence ?? '',
  ]),
})

const milestoneTable = (all: readonly Milestone[]): TableParts => ({
  head: ['By', 'Milestone', 'Belongs to', 'Line of the review'],
  rows: all.map(({ by, what, recommendations, line }) => [
    dayInWords(by),
    what,
    recommendations.join(', '),
    `L${line}`,
  ]),
})

/** A quarter without a figure is null in a report that was kept as it was. */
const pounds = (value: number | null | undefined) =>
  typeof value === 'number' ? `£${value.toLocaleString('en-GB')}` : '–'

function money({ money: { quarters, figures, crossedIn } }: Report): Block[] {
  if (quarters.length === 0) return [paragraph('No money has been entered yet.')]
  return [
    paragraph(
      crossedIn
        ? `As much was spent on help as on children in care for the first time in ${crossedIn}.`
        : 'More is still spent on children in care than on help.',
    ),
    {
      kind: 'table',
      title: 'Planned and spent, by quarter',
      head: ['For', 'Kind', ...quarters],
      rows: figures
        .filter((each) => each.pounds.some((value) => typeof value === 'number'))
        .map((each) => [MONEY_LINES[each.line].name, MONEY_KINDS[each.kind], ...each.pounds.map(pounds)]),
    },
  ]
}

/** Every recommendation and ask with its latest word, for a spreadsheet. */
export function reportCsv({ asks }: Report): string {
  const head = ['Number', 'Recommendation', 'Owner', 'Phase', 'How far', 'Since', 'In words', 'Evidence']
  const rows = asks.map(({ id, says, state, on, words, evidence }) => {
    const { owner, phase } = recommendation(id)
    return [id, says, owner, phase, state, on ?? '', words ?? '', evidence ?? '']
  })
  return `${[head, ...rows].map((row) => row.map(safeCell).join(',')).join('\n')}\n`
}
