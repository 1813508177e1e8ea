import { InsetText } from '../../platform/kit/index.ts'
import { pagePart } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { readFamily } from '../../record/families/family.ts'
import { familyPath } from '../../record/paths.ts'
import { enrolmentsKnownOf } from '../direct/read-enrolments.ts'

/** For those who help a family: in what its people take part, where they said that helpers may know. */
export const enrolledPart = pagePart({
  on: [familyPath],
  async read(viewer, { family = '' }) {
    const { members } = await readFamily(viewer, family)
    return enrolmentsKnownOf(
      viewer,
      members.flatMap((one) => (one.restricted ? [] : one)),
    )
  },
  view: (known) =>
    known.length === 0 ? null : (
      <InsetText>
        {known.map(({ name, programmeName, enrolledOn }) => (
          <p class="govuk-body">
            {name} takes part in {programmeName} since {dayInWords(enrolledOn)}. They said that you may know;
            it was found by the same name and birthday.
          </p>
        ))}
      </InsetText>
    ),
})
