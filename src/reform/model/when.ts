const months = [
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
]

/** The month of a programme year: 1 is April 2023, 1.5 October 2023. */
export function monthOf(programmeYear: number): string {
  const count = Math.round((programmeYear - 1) * 12)
  const month = ((count % 12) + 12) % 12
  return `${months[month]} ${2023 + Math.floor((count + 3) / 12)}`
}
