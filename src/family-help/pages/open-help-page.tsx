import { Button, RadioGroup, SelectField, TextArea } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { readFamilyHelpTeams } from '../../record/families/teams.ts'
import { familyPath } from '../../record/paths.ts'
import { INTENSITY_WORDS } from '../allocation/change-intensity.ts'
import { readHead } from '../families/head.ts'
import { openFamilyHelp } from '../opening/open-family-help.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { homePath, openHelpPath } from '../paths.ts'

/** Opens help, or goes on with what ended before. */
export const openHelpPage = page({
  path: openHelpPath,
  title: 'Open help',
  may: may('allocate', subject.family()),
  read: async (viewer, { family = '' }) => ({
    head: await readHead(viewer, family),
    teams: await readFamilyHelpTeams(viewer),
  }),
  trail: ({ head }) => backTo(familyName(head), familyPath({ family: head.id })),
  view: ({ head, teams }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Open help</h1>
        <p class="govuk-body">What was written before stays, and help goes on from it.</p>
        <PageForm frame={frame} start={{ team: head.teamId ?? undefined, intensity: 'ordinary' }}>
          <TextArea name="why" label="What does the family want help with?" hint="In their words." rows={3} />
          <SelectField
            name="team"
            label="Which team helps?"
            items={teams.map(({ id, name }) => ({ value: id, text: name }))}
            emptyText="Choose a team"
          />
          <RadioGroup name="intensity" label="How much help?" items={choicesOf(INTENSITY_WORDS)} />
          <Button preventDoubleClick>Open help</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: openFamilyHelp,
      done: () => ({
        to: homePath(),
        notice: 'Help is open. The team sees the family as waiting for a key worker.',
      }),
    }),
  },
})
