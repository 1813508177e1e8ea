/** How a course went, as the family says it. */
export const CAME_OF_IT = {
  helped: 'It helped',
  some: 'It helped a little',
  'did-not': 'It did not help',
  stopped: 'It stopped before the end',
} as const

export type CourseEnd = keyof typeof CAME_OF_IT
