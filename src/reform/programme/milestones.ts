/** A date that the report sets, with what should be there by then and the recommendations that it belongs to. */
export type Milestone = { by: string; what: string; line: number; recommendations: readonly string[] }

/** Dates of the report (L9686 to L9812 and as cited); the last day of the time that it names. */
export const milestones: readonly Milestone[] = [
  {
    by: '2022-12-31',
    what: 'Full government response, and consultation on a Bill',
    line: 9688,
    recommendations: ['I1', 'I2'],
  },
  { by: '2022-12-31', what: 'Foster carer recruitment under way', line: 9695, recommendations: ['5.5'] },
  {
    by: '2022-12-31',
    what: 'Practice Group appointed; outcomes and indicators agreed where possible',
    line: 9704,
    recommendations: ['8.1', '8.4'],
  },
  {
    by: '2022-12-31',
    what: 'List of areas without sharing agreements published',
    line: 3402,
    recommendations: ['3.9'],
  },
  {
    by: '2023-06-30',
    what: 'First National Framework, and Working Together amended',
    line: 9720,
    recommendations: ['2.6', '3.2', '3.4', '8.1'],
  },
  { by: '2023-12-31', what: 'The first 3,000 more foster carers', line: 9697, recommendations: ['5.5'] },
  {
    by: '2024-03-31',
    what: 'Bill passed; Regional Care Cooperatives in shadow form',
    line: 9715,
    recommendations: ['5.2', '4.1', '4.2'],
  },
  { by: '2024-12-31', what: 'Family finding in every council', line: 6466, recommendations: ['6.5'] },
  {
    by: '2025-03-31',
    what: 'Regional Care Cooperatives fully at work',
    line: 9788,
    recommendations: ['5.2'],
  },
  {
    by: '2025-12-31',
    what: 'Every child in care lives where they are cared for',
    line: 9799,
    recommendations: ['5.1'],
  },
  { by: '2025-12-31', what: 'Linked insights published', line: 9526, recommendations: ['8.20'] },
  {
    by: '2026-12-31',
    what: 'Missions on university and jobs',
    line: 6022,
    recommendations: ['6.8', '6.9', '6.10'],
  },
  {
    by: '2027-03-31',
    what: 'End of the investment; Family Help Teams everywhere',
    line: 9607,
    recommendations: ['2.1', '2.4', '2.5'],
  },
  { by: '2027-12-31', what: 'Frictionless sharing', line: 8600, recommendations: ['3.10', '8.19'] },
  {
    by: '2027-12-31',
    what: 'Two loving relationships for everyone who leaves care',
    line: 6019,
    recommendations: ['6.4', '6.5'],
  },
  { by: '2028-03-31', what: 'Ring-fenced Family Help Grant', line: 9812, recommendations: ['2.5'] },
  {
    by: '2028-12-31',
    what: 'First five-year cohort of the Early Career Framework',
    line: 9746,
    recommendations: ['7.2', '3.1'],
  },
  {
    by: '2030-12-31',
    what: 'Over £1 billion more a year spent on help; under 5% of homes without a manager',
    line: 194,
    recommendations: ['2.5', '7.4'],
  },
  {
    by: '2033-03-31',
    what: '30,000 fewer children in care than on the present path',
    line: 9626,
    recommendations: ['2.1', '4.1', '4.2', '4.3', '6.5', '7.2'],
  },
]
