import { Button, CheckboxGroup, DateField, Link, TextArea, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { beginProgramme } from '../direct/begin-programme.ts'
import { changeProgramme } from '../direct/change-programme.ts'
import { type Programme, readPartners, readProgramme, readProgrammes } from '../direct/read-programmes.ts'
import { programmePath, programmesPath } from '../paths.ts'
import { CommunityNav } from './community-nav.tsx'

/** Which support is reached directly. Who takes part is not seen here. */
export const programmesPage = page({
  path: programmesPath,
  title: 'Support that is reached directly',
  may: may('keep-programmes'),
  read: readProgrammes,
  view: (programmes, frame) => (
    <>
      <h1 class="govuk-heading-l">Support that is reached directly</h1>
      <CommunityNav here={programmesPath()} roles={frame.actor.roles} />
      {programmes.length === 0 && <p class="govuk-body">None is written down yet.</p>}
      <ul class="govuk-list govuk-list--spaced">
        {programmes.map(({ id, name, runBy, endedOn }) => (
          <li>
            <Link href={programmePath({ programme: id })}>{name}</Link>, {runBy}
            {endedOn && `, until ${dayInWords(endedOn)}`}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">Add one</h2>
      <PageForm frame={frame}>
        <ProgrammeFields />
        <Button preventDoubleClick>Add it</Button>
      </PageForm>
    </>
  ),
  forms: {
    main: form({
      operation: beginProgramme,
      done: ({ programme }) => ({
        to: programmePath({ programme }),
        notice: 'It is added. Say who works in it.',
      }),
    }),
  },
})

interface Data {
  programme: Programme
  partners: { id: string; name: string }[]
}

/** One programme: what is said of it, and who works in it. */
export const programmePage = page<Data>({
  path: programmePath,
  inWords: 'Support that is reached directly',
  title: ({ programme }) => programme.name,
  may: may('keep-programmes'),
  trail: () => [{ text: 'Support that is reached directly', href: programmesPath() }],
  read: async (viewer, { programme = '' }) => ({
    programme: await readProgramme(viewer, programme),
    partners: await readPartners(viewer),
  }),
  view: ({ programme, partners }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{programme.name}</h1>
        <PageForm
          frame={frame}
          version={programme.version}
          start={{ ...programme, endedOn: programme.endedOn ?? '' }}
        >
          <ProgrammeFields />
          {partners.length > 0 && (
            <CheckboxGroup
              name="workers"
              label="Who works in it?"
              labelSize="s"
              hint="They see everybody who takes part. Whoever enrols somebody sees those they enrolled"
              items={partners.map(({ id, name }) => ({ value: id, text: name }))}
            />
          )}
          <DateField name="endedOn" label="Its last day (if it has come to its end)" labelSize="s" />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changeProgramme,
      done: ({ programme }) => ({ to: programmePath({ programme }), notice: 'It is saved.' }),
    }),
  },
})

function ProgrammeFields() {
  return (
    <>
      <TextField name="name" label="What is it called?" />
      <TextArea name="words" label="What it is" hint="As you would say it to a family" rows={3} />
      <TextField name="forWhom" label="For whom" />
      <TextField name="contact" label="How a family gets in touch" />
      <TextField name="runBy" label="Who runs it?" />
    </>
  )
}
