/**
 * Published figures to compare with. Department for Education, Local Authority Interactive Tool (children in need census
 * 2024 to 2025, SSDA903 2024 to 2025), for England and its regions. Open Government Licence v3.0. Rates are for 10,000
 * children in a year or on 31 March, all others per cent.
 */
export const AREAS = [
  'England',
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and the Humber',
] as const

export type Area = (typeof AREAS)[number]

export const PUBLISHED = {
  referralRate: [519.4, 515.3, 320, 552.1, 598.7, 529.1, 654, 466.4, 464.2, 538.4],
  noFurtherAction: [6.5, 8.9, 5.8, 7.9, 1.2, 5.1, 9.2, 6.3, 2.6, 5.9],
  reReferral: [22.6, 24.7, 19.4, 19.4, 20.7, 21.7, 28.4, 22.1, 19.5, 21.7],
  fromSchools: [20.6, 19.7, 19.8, 22.8, 16.4, 17.6, 23.9, 21.1, 19.8, 17.4],
  fromHealth: [15.2, 13.4, 15.2, 18.3, 14.7, 12.9, 16.8, 14.6, 14, 13.1],
  fromPolice: [28.3, 26.5, 25.2, 27.6, 31.3, 33.2, 26.5, 26.3, 27.8, 30.6],
  enquiryRate: [189.3, 172.4, 105.5, 187.9, 242.9, 221.6, 211.2, 177.4, 182.9, 216.8],
  conferenceRate: [59.2, 58.3, 36.4, 54.4, 95.4, 72.3, 54.5, 58.2, 57.3, 71],
  conferenceIn15: [81.4, 84.2, 85.4, 79.4, 83.1, 76.8, 81.1, 84.4, 84.1, 80.3],
  inNeedRate: [330.3, 282.5, 238.4, 359.2, 450.9, 383.7, 313.9, 303.1, 345.3, 341.3],
  planRate: [40.6, 40.4, 25.5, 37.2, 58.6, 50.9, 37.7, 38.5, 40.3, 48.5],
  planStartRate: [50.8, 50.1, 30.7, 44.4, 83.7, 62.4, 45.9, 50.4, 52, 61.5],
  repeatPlan: [24.5, 26, 22.5, 19.2, 27.2, 23.3, 26.3, 26.2, 26.7, 24.7],
  planTwoYears: [2.3, 1.6, 2.6, 3.5, 1, 2, 2.5, 2.5, 2.3, 1.9],
  careRate: [67, 62, 49, 48, 111, 90, 55, 62, 86, 77],
  careStartRate: [26, 23, 18, 22, 43, 29, 33, 23, 25, 28],
  unaccompanied: [8, 8, 11, 12, 5, 5, 13, 8, 6, 6],
  threeHomes: [10, 9, 11, 10, 10, 9, 12, 12, 10, 11],
  fostered: [67, 64, 68, 68, 69, 66, 65, 67, 68, 69],
  childrensHomes: [12, 15, 11, 10, 12, 11, 13, 12, 11, 11],
  suitable: [89, 91, 88, 88, 88, 91, 83, 91, 90, 90],
  adopted: [9, 11, 11, 4, 10, 9, 6, 12, 12, 11],
  working: [54, 56, 53, 57, 48, 55, 52, 56, 54, 50],
} as const satisfies Record<string, readonly number[]>

export type Measure = keyof typeof PUBLISHED

export const publishedFor = (measure: Measure, area: Area): number => PUBLISHED[measure][AREAS.indexOf(area)]!

export const PUBLISHED_SOURCE =
  'Department for Education, Local Authority Interactive Tool, year to March 2025'
