import { Link, WarningText } from '../../../platform/kit/index.ts'
import { ownPartPath } from '../../../record/paths.ts'
import type { Reader } from '../hands.ts'

/** Somebody was asked for from whom the family is kept safe: what they are given is a page of their own. */
export const NotInTheirHands = ({ readers }: { readers: readonly Reader[] }) => (
  <>
    {readers
      .filter(({ keptFrom }) => keptFrom)
      .map(({ key, name }) => (
        <>
          <WarningText>
            Nothing of this family may come into the hands of {name}: somebody is kept safe from them.
          </WarningText>
          <p class="govuk-body">
            <Link href={ownPartPath({ person: key })}>What the plan asks of {name}</Link> is made for them. It
            says nothing of anybody else.
          </p>
        </>
      ))}
  </>
)
