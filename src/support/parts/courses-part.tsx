import type { Head } from '../../family-help/index.ts'
import { Button, Link, Table } from '../../platform/kit/index.ts'
import { shortDay } from '../../platform/time/words.ts'
import { CAME_OF_IT } from '../courses/came-of-it.ts'
import { interventionOf } from '../courses/catalogue.ts'
import type { Course } from '../courses/read-courses.ts'
import { coursePath, coursesPath } from '../paths.ts'

/** The courses of a family, and how they went. */
export function CoursesPart({ head, courses }: { head: Head; courses: readonly Course[] }) {
  const family = head.id
  return (
    <>
      <h2 class="govuk-heading-m">Courses</h2>
      <Button href={coursesPath({ family })} variant="secondary">
        Find a course that may fit
      </Button>
      {courses.length > 0 && (
        <Table
          head={['Began', 'Course', 'How it went']}
          rows={courses.map(({ id, beganOn, intervention, cameOfIt }) => [
            shortDay(beganOn),
            <Link href={coursePath({ family, course: id })}>{interventionOf(intervention).name}</Link>,
            cameOfIt ? CAME_OF_IT[cameOfIt] : 'Going on',
          ])}
        />
      )}
    </>
  )
}
