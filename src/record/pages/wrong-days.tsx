import { Alert } from '../../platform/kit/index.ts'
import { askedDay } from '../asked-day.ts'

/** Says which of the days typed into a filter are none: the list below does not keep to them. */
export function WrongDays({ days }: { days: readonly (string | undefined)[] }) {
  const wrong = days.filter((day) => day?.trim() && !askedDay(day))
  return (
    <>
      {wrong.map((day) => (
        <Alert variant="warning" title="Not a day">
          “{day}” is not a day. Type it like 27/3/2026.
        </Alert>
      ))}
    </>
  )
}
