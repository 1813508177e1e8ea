import { addDays, daysBetween } from '../../../platform/time/day.ts'
import type { ListRow } from '../../annex-a/row.ts'
import { countOf, has, rateOf, shareOf, tally } from '../counting.ts'
import { bars, byCode, byLength, byMonth, whoTheyAre } from '../draw.ts'
import type { Topic } from '../picture.ts'
import { lastSeen } from './protection.ts'

const REVIEWED = ['In the last 3 months', '3 to 6 months', 'Longer ago', 'None written down'] as const
const YEARLY = ['In the last 6 months', '6 to 12 months', 'Longer ago', 'None written down'] as const

export const inCare: Topic = {
  key: 'in-care',
  title: 'Children in care',
  says: 'Children in care on the day; at the end those who came into care or left it in the six months before.',
  show(ask) {
    const rows = ask.lists[8] ?? []
    const [FROM, TO] = ['Date Started to be Looked After', 'Date Ceased to be Looked After']
    const now = rows.filter(({ values }) => !values[TO])
    const left = rows.filter(({ values }) => values[TO])
    const came = rows.filter(({ values }) => values[FROM] && values[FROM] > addDays(ask.on, -183))
    const homes = ({ values }: ListRow) => Number(values['Number of Placements in the Last 12 months'] ?? 1)
    const missing =
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months"
    const share = (what: string, part: readonly ListRow[], measure?: Parameters<typeof shareOf>[4]) =>
      shareOf(ask, what, part.length, now.length, measure)
    return {
      facts: [
        countOf(ask, 'Children in care', now.length),
        rateOf(ask, 'Children in care', now.length, 'careRate'),
        rateOf(ask, 'Came into care in a year, at this pace', came.length, 'careStartRate', 2),
        share(
          'Arrived without family',
          now.filter(has('Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)', 'a')),
          'unaccompanied',
        ),
        share(
          'Three homes or more in twelve months',
          now.filter((row) => homes(row) >= 3),
          'threeHomes',
        ),
        share('With foster carers', now.filter(has('Placement Type', 'a')), 'fostered'),
        share(
          'In children’s homes or secure homes',
          now.filter(({ values }) => ['g', 'h'].includes(values['Placement Type'] ?? '')),
          'childrensHomes',
        ),
        share(
          'Missing at least once in twelve months',
          now.filter(({ values }) => Number(values[missing]) > 0),
        ),
      ],
      pictures: [
        byCode(ask, now, 'Placement Type', 'placement', {
          id: 'home',
          title: 'Children in care by kind of home',
          xName: 'Home',
        }),
        byCode(ask, now, 'Placement Provider', 'provider', {
          id: 'provider',
          title: 'Who runs the home',
          xName: 'Provider',
        }),
        byCode(ask, now, 'Placement Location', 'location', {
          id: 'location',
          title: 'Homes in the council’s area or outside it',
          xName: 'Where',
        }),
        byCode(ask, now, "Child's Legal Status", 'legal', {
          id: 'law',
          title: 'Children in care by the law it rests on',
          xName: 'Law',
        }),
        byCode(ask, now, "Child's Category of Need", 'need', {
          id: 'need',
          title: 'Children in care by why',
          xName: 'Why',
        }),
        byCode(ask, now, 'What is the permanence plan for this child?', 'permanence', {
          id: 'permanence',
          title: 'Where children are to grow up',
          xName: 'Plan',
        }),
        byLength(ask, now, FROM, undefined, { id: 'length', title: 'How long they have been in care' }),
        bars(ask, {
          id: 'homes',
          title: 'Homes in the last twelve months',
          xName: 'Homes',
          names: ['One', 'Two', 'Three or more'],
          counts: [1, 2, 3].map(
            (many) => now.filter((row) => Math.min(3, Math.max(1, homes(row))) === many).length,
          ),
        }),
        lastSeen(ask, now, 'Date of Last Social Work Visit', 'visit', 'When the last visit was'),
        lastSeen(
          ask,
          now,
          'Date of Latest Statutory Review',
          'review',
          'When care was last reviewed',
          REVIEWED,
          [91, 182],
        ),
        lastSeen(
          ask,
          now,
          'Date of Last Health Assessment',
          'health',
          'When health was last assessed',
          YEARLY,
          [182, 365],
        ),
        lastSeen(
          ask,
          now,
          'Date of Last Dental Check',
          'dentist',
          'When a dentist last looked',
          YEARLY,
          [182, 365],
        ),
        ...whoTheyAre(ask, now, 'Children in care'),
        byMonth(ask, came, FROM, 'Children who came into care, by month', 'Children'),
        byCode(ask, left, 'Reason Ceased to be Looked After', 'ceased', {
          id: 'left',
          title: 'Why care ended',
          xName: 'Why',
        }),
        byLength(ask, left, FROM, TO, { id: 'lasted', title: 'How long care lasted that ended' }),
      ],
    }
  },
}

export const careLeavers: Topic = {
  key: 'care-leavers',
  title: 'Care leavers',
  says: 'Young people who were in care and whom the council stays beside.',
  show(ask) {
    const rows = ask.lists[9] ?? []
    const told = (column: string) => rows.filter(({ values }) => values[column])
    const working = told('Activity Status').filter(
      ({ values }) => !values['Activity Status']!.startsWith('G'),
    )
    return {
      facts: [
        countOf(ask, 'Care leavers', rows.length),
        shareOf(ask, 'In touch', rows.filter(has('LA in Touch', 'a')).length, rows.length),
        shareOf(
          ask,
          'In a home that suits them, of those known',
          rows.filter(has('Suitability of Accommodation', 'a')).length,
          told('Suitability of Accommodation').length,
          'suitable',
        ),
        shareOf(
          ask,
          'Learning or working, of those known',
          working.length,
          told('Activity Status').length,
          'working',
        ),
      ],
      pictures: [
        byCode(ask, rows, 'LA in Touch', 'touch', {
          id: 'touch',
          title: 'Care leavers in touch',
          xName: 'In touch',
        }),
        byCode(ask, rows, 'Type of Accommodation', 'accommodation', {
          id: 'home',
          title: 'Where care leavers live',
          xName: 'Home',
        }),
        byCode(ask, rows, 'Suitability of Accommodation', 'suitability', {
          id: 'suits',
          title: 'Whether the home suits them',
          xName: 'Suits',
        }),
        byCode(ask, rows, 'Activity Status', 'activity', {
          id: 'day',
          title: 'What care leavers do by day',
          xName: 'By day',
        }),
        byCode(ask, rows, 'Eligibility Category', 'eligibility', {
          id: 'owed',
          title: 'What the law owes them',
          xName: 'In law',
        }),
        ...whoTheyAre(ask, rows, 'Care leavers'),
      ],
    }
  },
}

const MONTHS = ['Under 6 months', '6 to 12 months', '12 to 18 months', '18 months or more'] as const

/** How many months lie between two days, in bands. */
const monthsBetween =
  (from: string, to: string) =>
  ({ values }: ListRow) => {
    const [first, last] = [values[from], values[to]]
    if (!first || !last || last < first) return undefined
    return MONTHS[[183, 365, 548].findIndex((days) => daysBetween(first, last) < days)] ?? MONTHS[3]
  }

export const adoption: Topic = {
  key: 'adoption',
  title: 'Adoption',
  says: 'Children with a decision for adoption, and those adopted or whose plan changed in the twelve months before the day.',
  show(ask) {
    const rows = ask.lists[10] ?? []
    const adopted = rows.filter(({ values }) => values['Date of Adoption Order'])
    const left = (ask.lists[8] ?? []).filter(({ values }) => values['Date Ceased to be Looked After'])
    const span = (id: string, title: string, from: string, to: string) =>
      bars(ask, {
        id,
        title,
        xName: 'Months',
        names: MONTHS,
        counts: tally(rows, MONTHS, monthsBetween(from, to)),
      })
    return {
      facts: [
        countOf(ask, 'Children with a decision for adoption', rows.length),
        countOf(ask, 'Adopted', adopted.length),
        shareOf(
          ask,
          'Adopted, of all who left care in six months',
          left.filter(has('Reason Ceased to be Looked After', 'a')).length,
          left.length,
          'adopted',
        ),
        countOf(
          ask,
          'Whose plan is no longer adoption',
          rows.filter(
            ({ values }) => values['Date of Decision that Child Should No Longer be Placed for Adoption'],
          ).length,
        ),
      ],
      pictures: [
        bars(ask, {
          id: 'steps',
          title: 'How far it has come',
          xName: 'Step',
          names: ['Decided', 'Placement order', 'Matched', 'With the adopters', 'Adopted'],
          counts: [
            'Date of Decision that Child Should be Placed for Adoption',
            'Date of Placement Order',
            'Date of Matching Child and Prospective Adopters',
            'Date Placed for Adoption',
            'Date of Adoption Order',
          ].map((column) => rows.filter(({ values }) => values[column]).length),
        }),
        span(
          'to-home',
          'From coming into care to living with the adopters',
          'Date the Child Entered Care',
          'Date Placed for Adoption',
        ),
        span(
          'to-match',
          'From the placement order to a match',
          'Date of Placement Order',
          'Date of Matching Child and Prospective Adopters',
        ),
        byCode(
          ask,
          rows.filter(({ values }) => values['Reason Why Child No Longer Placed for Adoption']),
          'Reason Why Child No Longer Placed for Adoption',
          'noLonger',
          { id: 'changed', title: 'Why the plan changed', xName: 'Why' },
        ),
        ...whoTheyAre(ask, rows, 'Children for adoption'),
      ],
    }
  },
}

export const adopters: Topic = {
  key: 'adopters',
  title: 'Adopters',
  says: 'People who asked to adopt, in the twelve months before the day.',
  show(ask) {
    const rows = ask.lists[11] ?? []
    const STEPS = [
      'Date enquiry received',
      'Date Stage 1 started',
      'Date Stage 2 started',
      'Date application approved',
      'Date adopter matched with child(ren)',
      'Date child/children placed with adopter(s)',
      'Date of Adoption Order',
    ]
    return {
      facts: [
        countOf(ask, 'Prospective adopters', rows.length),
        countOf(ask, 'Approved', rows.filter(({ values }) => values['Date application approved']).length),
        countOf(
          ask,
          'Left the process',
          rows.filter(({ values }) => values['Date of leaving adoption process']).length,
        ),
      ],
      pictures: [
        bars(ask, {
          id: 'steps',
          title: 'How far they have come',
          xName: 'Step',
          yName: 'People',
          names: ['Asked', 'Stage 1', 'Stage 2', 'Approved', 'Matched', 'A child lives with them', 'Adopted'],
          counts: STEPS.map((column) => rows.filter(({ values }) => values[column]).length),
        }),
        bars(ask, {
          id: 'approval',
          title: 'From the enquiry to approval',
          xName: 'Months',
          yName: 'People',
          names: MONTHS,
          counts: tally(rows, MONTHS, monthsBetween('Date enquiry received', 'Date application approved')),
        }),
        byCode(
          ask,
          rows.filter(({ values }) => values['Reason for leaving adoption process']),
          'Reason for leaving adoption process',
          'leftProcess',
          { id: 'left', title: 'Why people left the process', xName: 'Why', yName: 'People' },
        ),
        byCode(ask, rows, 'Gender', 'gender', {
          id: 'sex',
          title: 'Prospective adopters by sex',
          xName: 'Sex',
          yName: 'People',
        }),
        byCode(ask, rows, 'Ethnicity', 'ethnicity', {
          id: 'ethnicity',
          title: 'Prospective adopters by ethnicity',
          xName: 'Ethnicity',
          yName: 'People',
        }),
      ],
    }
  },
}
