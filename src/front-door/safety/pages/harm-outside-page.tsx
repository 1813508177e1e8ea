import { harmOutsidePath, SIGNALS, teenBoardPath } from '../../../community/index.ts'
import { Button, CheckboxGroup, Link, TextArea, WarningText } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { type AnyPerson, nameOf, readPeople } from '../../../record/people/person.ts'
import { tellOfHarmOutside } from '../tell-of-harm-outside.ts'

/** Signs of harm outside the home: checks begin at once, with an expert. */
export const harmOutsidePage = page<AnyPerson>({
  path: harmOutsidePath,
  inWords: 'Form to tell an expert of harm outside the home',
  title: 'Harm outside the home',
  may: may('write', subject.person()),
  trail: ({ id }) => [{ text: 'Their board', href: teenBoardPath({ person: id }) }],
  read: async (viewer, { person = '' }) => (await readPeople(viewer, [person]))[0]!,
  view: (person, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <PageForm frame={frame}>
          <span class="govuk-caption-l">{nameOf(person)}</span>
          <h1 class="govuk-heading-l">Harm outside the home</h1>
          <WarningText>
            If they are in danger now, call <Link href="tel:999">999</Link> first.
          </WarningText>
          <p class="govuk-body">
            This begins checks at once and puts them on the list of the Expert Child Protection Practitioners.
            You stay beside the young person. None of it is their fault.
          </p>
          <CheckboxGroup name="kinds" label="What have you seen?" labelSize="s" items={choicesOf(SIGNALS)} />
          <TextArea
            name="what"
            label="What did you see or hear?"
            labelSize="s"
            hint="As it was, with their own words. Other young people only as far as it matters"
            rows={4}
          />
          <TextArea name="doneNow" label="What have you done at once? (optional)" rows={2} />
          <Button preventDoubleClick>Tell an expert now</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: tellOfHarmOutside,
      done: ({ person }) => ({
        to: teenBoardPath({ person }),
        notice: 'Checks began. The Expert Child Protection Practitioners see it on their list.',
      }),
    }),
  },
})
