import { countOf, has, rateOf, shareOf, tally } from '../counting.ts'
import { bars, byCode, byMonth, whoTheyAre } from '../draw.ts'
import type { Topic } from '../picture.ts'
import { bandOf, workingDaysBetween } from '../spans.ts'

export const contacts: Topic = {
  key: 'contacts',
  title: 'Contacts',
  says: 'Children about whom somebody got in touch in the six months before the day; a child counts each time.',
  show(ask) {
    const rows = ask.lists[1] ?? []
    return {
      facts: [
        countOf(ask, 'Contacts', rows.length),
        rateOf(ask, 'Contacts in a year, at this pace', rows.length, undefined, 2),
      ],
      pictures: [
        byMonth(ask, rows, 'Date of Contact', 'Contacts by month', 'Contacts'),
        byCode(ask, rows, 'Contact Source', 'source', {
          id: 'source',
          title: 'Contacts by who got in touch',
          xName: 'Who got in touch',
          yName: 'Contacts',
        }),
        ...whoTheyAre(ask, rows, 'Contacts'),
      ],
    }
  },
}

const DAYS = ['0 to 10', '11 to 20', '21 to 30', '31 to 45', 'More than 45'] as const
const ENDS = [10, 20, 30, 45]

export const earlyHelp: Topic = {
  key: 'early-help',
  title: 'Early help',
  says: 'Assessments of early help in the six months before the day. Where help is not divided into early and other help, this list is empty: see children in need.',
  show(ask) {
    const rows = ask.lists[2] ?? []
    const done = rows.filter(({ values }) => values['Assessment completion date'])
    const taken = tally(
      done,
      DAYS,
      ({ values }) =>
        bandOf(
          workingDaysBetween(values['Assessment start date'], values['Assessment completion date']),
          ENDS,
          DAYS,
        ) as (typeof DAYS)[number],
    )
    return {
      facts: [countOf(ask, 'Assessments', rows.length), shareOf(ask, 'Completed', done.length, rows.length)],
      pictures: [
        byMonth(ask, rows, 'Assessment start date', 'Early help assessments by month', 'Assessments'),
        bars(ask, {
          id: 'days',
          title: 'Working days from beginning to completion',
          xName: 'Working days',
          yName: 'Assessments',
          names: DAYS,
          counts: taken,
        }),
        ...whoTheyAre(ask, rows, 'Early help'),
      ],
    }
  },
}

export const referrals: Topic = {
  key: 'referrals',
  title: 'Referrals',
  says: 'Referrals in the six months before the day.',
  show(ask) {
    const rows = ask.lists[3] ?? []
    const from = (letter: string) => rows.filter(has('Referral Source', letter)).length
    const again = rows.filter(
      ({ values }) => Number(values['Number of Referrals in Last 12 Months']) > 0,
    ).length
    const share = (what: string, part: number, measure: Parameters<typeof shareOf>[4]) =>
      shareOf(ask, what, part, rows.length, measure)
    return {
      facts: [
        countOf(ask, 'Referrals', rows.length),
        rateOf(ask, 'Referrals in a year, at this pace', rows.length, 'referralRate', 2),
        share('No further action', rows.filter(has('Referral NFA?', 'a')).length, 'noFurtherAction'),
        share('Referred before in twelve months', again, 'reReferral'),
        share('From schools', from('b'), 'fromSchools'),
        share('From health services', from('d'), 'fromHealth'),
        share('From the police', from('g'), 'fromPolice'),
      ],
      pictures: [
        byMonth(ask, rows, 'Date of referral', 'Referrals by month', 'Referrals'),
        byCode(ask, rows, 'Referral Source', 'source', {
          id: 'source',
          title: 'Referrals by who got in touch',
          xName: 'Who got in touch',
          yName: 'Referrals',
        }),
        bars(ask, {
          id: 'again',
          title: 'How often children were referred before, in twelve months',
          xName: 'Times before',
          yName: 'Referrals',
          names: ['Not before', 'Once', 'Twice', 'More often'],
          counts: [0, 1, 2, 3].map(
            (times) =>
              rows.filter(
                ({ values }) =>
                  Math.min(3, Number(values['Number of Referrals in Last 12 Months'] ?? 0)) === times,
              ).length,
          ),
        }),
        ...whoTheyAre(ask, rows, 'Referrals'),
      ],
    }
  },
}

export const assessments: Topic = {
  key: 'assessments',
  title: 'Assessments',
  says: 'Assessments that were begun, agreed or open in the six months before the day. How long one took says nothing of its worth; see beside it who got help.',
  show(ask) {
    const rows = ask.lists[4] ?? []
    const [BEGUN, DONE, NEEDS] = [
      'Continuous Assessment Start Date',
      'Continuous Assessment Date of Authorisation',
      "Was the child assessed as requiring LA children's social care support?",
    ]
    const done = rows.filter(({ values }) => values[DONE])
    const counts = tally(
      done,
      DAYS,
      ({ values }) =>
        bandOf(workingDaysBetween(values[BEGUN], values[DONE]), ENDS, DAYS) as (typeof DAYS)[number],
    )
    return {
      facts: [
        countOf(ask, 'Assessments', rows.length),
        countOf(ask, 'Still open', rows.length - done.length),
        shareOf(
          ask,
          'Of those done, found to need support',
          done.filter(has(NEEDS, 'a')).length,
          done.length,
        ),
        shareOf(
          ask,
          'Child seen',
          rows.filter(has('Child Seen During Continuous Assessment', 'a')).length,
          rows.length,
        ),
      ],
      pictures: [
        byMonth(ask, rows, BEGUN, 'Assessments begun by month', 'Assessments'),
        byCode(ask, done, NEEDS, 'yesNo', {
          id: 'support',
          title: 'Found to need support',
          xName: 'Needs support',
          yName: 'Assessments',
        }),
        bars(ask, {
          id: 'days',
          title: 'Working days from beginning to agreement',
          xName: 'Working days',
          yName: 'Assessments',
          names: DAYS,
          counts,
        }),
        byCode(ask, rows, 'Child Seen During Continuous Assessment', 'seen', {
          id: 'seen',
          title: 'Child seen during the assessment',
          xName: 'Seen',
          yName: 'Assessments',
        }),
        ...whoTheyAre(ask, rows, 'Assessments'),
      ],
    }
  },
}
