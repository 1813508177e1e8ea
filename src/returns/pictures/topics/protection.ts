import { addDays, daysBetween } from '../../../platform/time/day.ts'
import type { ListRow } from '../../annex-a/row.ts'
import { countOf, has, rateOf, shareOf, tally } from '../counting.ts'
import { bars, byCode, byLength, byMonth, whoTheyAre } from '../draw.ts'
import type { Ask, Picture, Topic } from '../picture.ts'
import { bandOf, lengthOf, workingDaysBetween } from '../spans.ts'

const TO_CONFERENCE = ['0 to 10', '11 to 15', '16 to 20', 'More than 20'] as const

export const enquiries: Topic = {
  key: 'section-47',
  title: 'Section 47 and conferences',
  says: 'Enquiries into whether a child suffers significant harm, begun in the six months before the day, and the first conferences that followed.',
  show(ask) {
    const rows = ask.lists[5] ?? []
    const [BEGUN, HELD, PLAN] = [
      'Strategy discussion initiating Section 47 Enquiry Start Date',
      'Date of Initial Child Protection Conference',
      'Did the Initial Child Protection Conference Result in a Child Protection Plan',
    ]
    const held = rows.filter(({ values }) => values[HELD])
    const counts = tally(
      held,
      TO_CONFERENCE,
      ({ values }) =>
        bandOf(
          workingDaysBetween(values[BEGUN], values[HELD]),
          [10, 15, 20],
          TO_CONFERENCE,
        ) as (typeof TO_CONFERENCE)[number],
    )
    return {
      facts: [
        countOf(ask, 'Enquiries', rows.length),
        rateOf(ask, 'Enquiries in a year, at this pace', rows.length, 'enquiryRate', 2),
        countOf(ask, 'First conferences', held.length),
        rateOf(ask, 'First conferences in a year, at this pace', held.length, 'conferenceRate', 2),
        shareOf(
          ask,
          'Conferences within 15 working days',
          counts[0]! + counts[1]!,
          held.length,
          'conferenceIn15',
        ),
        shareOf(ask, 'Conferences that led to a plan', held.filter(has(PLAN, 'a')).length, held.length),
      ],
      pictures: [
        byMonth(ask, rows, BEGUN, 'Enquiries by month', 'Enquiries'),
        bars(ask, {
          id: 'outcome',
          title: 'What followed an enquiry',
          xName: 'What followed',
          yName: 'Enquiries',
          names: [
            'A conference and a plan',
            'A conference and no plan',
            'No conference was needed',
            'Not known yet',
          ],
          counts: tally(rows, ['plan', 'none', 'unneeded', 'open'], ({ values }) =>
            values[HELD]
              ? values[PLAN] === 'a'
                ? 'plan'
                : 'none'
              : values['Was an Initial Child Protection Conference deemed unnecessary?'] === 'a'
                ? 'unneeded'
                : 'open',
          ),
        }),
        bars(ask, {
          id: 'days',
          title: 'Working days from the strategy discussion to the conference',
          xName: 'Working days',
          yName: 'Conferences',
          names: TO_CONFERENCE,
          counts,
        }),
        ...whoTheyAre(ask, rows, 'Enquiries'),
      ],
    }
  },
}

const SINCE = [
  'In the last 2 weeks',
  '2 to 4 weeks',
  '4 to 6 weeks',
  'Longer ago',
  'None written down',
] as const

/** How long ago something last was, by a day. */
export function lastSeen(
  ask: Ask,
  rows: readonly ListRow[],
  column: string,
  id: string,
  title: string,
  names: readonly string[] = SINCE,
  ends: readonly number[] = [14, 28, 42],
): Picture {
  const counts = tally(rows, names, ({ values }) => {
    const day = values[column]
    return day && day <= ask.on ? bandOf(daysBetween(day, ask.on), ends, names) : names.at(-1)
  })
  return bars(ask, { id, title, xName: 'How long ago', names, counts })
}

export const inNeed: Topic = {
  key: 'in-need',
  title: 'Children in need',
  says: 'Children who have help on the day; at the end those whose help ended in the six months before.',
  show(ask) {
    const rows = ask.lists[6] ?? []
    const open = rows.filter(({ values }) => !values['CIN Closure Date'])
    const closed = rows.filter(({ values }) => values['CIN Closure Date'])
    const short = closed.filter(
      ({ values }) => lengthOf(values['CIN Start Date'], values['CIN Closure Date']!) === 'Under 3 months',
    ).length
    return {
      facts: [
        countOf(ask, 'Children in need', open.length),
        rateOf(ask, 'Children in need', open.length, 'inNeedRate'),
        countOf(ask, 'Whose help ended in six months', closed.length),
        shareOf(ask, 'Of those, after under 3 months', short, closed.length),
      ],
      pictures: [
        byCode(ask, open, 'Case Status', 'status', {
          id: 'status',
          title: 'Children in need by what lies over their help',
          xName: 'On the day',
        }),
        byCode(ask, open, 'Primary Need Code', 'need', {
          id: 'need',
          title: 'Children in need by why help is needed',
          xName: 'Why',
        }),
        byLength(ask, open, 'CIN Start Date', undefined, {
          id: 'length',
          title: 'How long their help has lasted',
        }),
        lastSeen(ask, open, 'Date Child Was Last Seen', 'seen', 'When the child was last seen'),
        ...whoTheyAre(ask, open, 'Children in need'),
        byCode(ask, closed, 'Reason for Closure', 'closure', {
          id: 'closure',
          title: 'Why help ended',
          xName: 'Why',
        }),
        byLength(ask, closed, 'CIN Start Date', 'CIN Closure Date', {
          id: 'lasted',
          title: 'How long help lasted that ended',
        }),
      ],
    }
  },
}

const REVIEWED = ['In the last 3 months', '3 to 6 months', 'Longer ago', 'None written down'] as const

export const plans: Topic = {
  key: 'protection',
  title: 'Child protection plans',
  says: 'Children with a child protection plan on the day; at the end those whose plan ended in the six months before.',
  show(ask) {
    const rows = ask.lists[7] ?? []
    const END = 'Child Protection Plan End Date'
    const START = 'Child Protection Plan Start Date'
    const open = rows.filter(({ values }) => !values[END])
    const closed = rows.filter(({ values }) => values[END])
    const begun = rows.filter(({ values }) => values[START] && values[START] > addDays(ask.on, -183))
    const repeat = begun.filter(
      ({ values }) => Number(values['Number of Previous Child Protection Plans']) > 0,
    )
    const long = open.filter(({ values }) => lengthOf(values[START], ask.on) === '2 years or more')
    return {
      facts: [
        countOf(ask, 'Children with a plan', open.length),
        rateOf(ask, 'Children with a plan', open.length, 'planRate'),
        rateOf(ask, 'Plans begun in a year, at this pace', begun.length, 'planStartRate', 2),
        shareOf(ask, 'Of those begun, not the first plan', repeat.length, begun.length, 'repeatPlan'),
        shareOf(ask, 'Plans of two years or more', long.length, open.length, 'planTwoYears'),
      ],
      pictures: [
        byCode(ask, open, 'Latest Category of Abuse', 'abuse', {
          id: 'category',
          title: 'Plans by kind of harm',
          xName: 'Kind of harm',
        }),
        byLength(ask, open, START, undefined, { id: 'length', title: 'How long plans have lasted' }),
        lastSeen(ask, open, 'Date of the Last Statutory Visit', 'visit', 'When the last visit was'),
        lastSeen(
          ask,
          open,
          'Date of latest review conference',
          'review',
          'When the plan was last reviewed',
          REVIEWED,
          [91, 182],
        ),
        bars(ask, {
          id: 'before',
          title: 'Plans that a child had before',
          xName: 'Plans before',
          names: ['None', 'One', 'Two or more'],
          counts: [0, 1, 2].map(
            (times) =>
              open.filter(
                ({ values }) =>
                  Math.min(2, Number(values['Number of Previous Child Protection Plans'] ?? 0)) === times,
              ).length,
          ),
        }),
        ...whoTheyAre(ask, open, 'Children with a plan'),
        byLength(ask, closed, START, END, { id: 'lasted', title: 'How long plans lasted that ended' }),
      ],
    }
  },
}
