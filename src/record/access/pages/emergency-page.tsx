import { Alert, Button, SummaryList, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInEngland } from '../../../platform/time/day.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { PeopleLinks } from '../../pages/people-links.tsx'
import { readEmergency } from '../emergencies.ts'
import { lookIntoEmergency } from '../look-into-emergency.ts'
import { looksAt } from '../looks.ts'
import { may } from '../may.ts'
import { accessPath, emergencyPath, toLooks } from '../paths.ts'
import { LooksTable } from './looks-table.tsx'

/** One emergency: what was said, what was looked at, and what information governance found. */
export const emergencyPage = page({
  path: emergencyPath,
  title: 'Look into an emergency',
  may: may('look-into'),
  read: async (viewer, { grant = '' }) => {
    const emergency = await readEmergency(viewer, grant)
    const { looks } = await looksAt(viewer, emergency.person.id, {
      from: dayInEngland(emergency.at),
      to: dayInEngland(emergency.until),
      limit: 500,
    })
    return { emergency, looks: looks.filter((look) => look.account === emergency.account) }
  },
  trail: () => [{ text: 'Access to records', href: accessPath() }],
  view: ({ emergency, looks }, frame) => (
    <>
      <h1 class="govuk-heading-l">Look into an emergency</h1>
      <SummaryList
        rows={[
          { key: 'Who', value: emergency.who },
          { key: 'Whose record', value: <PeopleLinks people={[emergency.person]} to={toLooks} /> },
          {
            key: 'When',
            value: `${momentInWords(emergency.at)}, open until ${momentInWords(emergency.until)}`,
          },
          { key: 'Why', value: emergency.reason },
        ]}
      />
      <h2 class="govuk-heading-m">What they looked at in those days</h2>
      <LooksTable looks={looks} />
      {emergency.lookedInto ? (
        <Alert variant="success" title="Looked into">
          This was looked into on {momentInWords(emergency.lookedInto)}. The chronology says what was found.
        </Alert>
      ) : (
        <PageForm frame={frame}>
          <TextArea
            name="finding"
            label="What did you find?"
            hint="The family may read it. It goes into the chronology."
            rows={4}
            maxLength={2000}
          />
          <Button preventDoubleClick>It is looked into</Button>
        </PageForm>
      )}
    </>
  ),
  forms: {
    main: form({
      operation: lookIntoEmergency,
      done: () => ({ to: accessPath(), notice: 'The emergency is looked into.' }),
    }),
  },
})
