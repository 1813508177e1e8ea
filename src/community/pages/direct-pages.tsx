import {
  Button,
  DateField,
  Link,
  RadioGroup,
  SummaryList,
  Table,
  TextArea,
  TextField,
  WideTable,
  YesNoField,
} from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords, shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { changeEnrolment } from '../direct/change-enrolment.ts'
import { enrolDirectly } from '../direct/enrol-directly.ts'
import { type Enrolment, lookAtEnrolment, readEnrolments } from '../direct/read-enrolments.ts'
import { type Programme, readProgramme, readProgrammes } from '../direct/read-programmes.ts'
import { directPath, enrolmentPath, enrolPath } from '../paths.ts'

const trail = () => [{ text: 'Direct support', href: directPath() }]

/** Support that needs no front door, and those whom the viewer enrolled or works with in it. */
export const directPage = page({
  path: directPath,
  title: 'Direct support',
  navigation: { label: 'Direct support', order: 26 },
  may: may('enrol'),
  read: async (viewer) => ({
    programmes: (await readProgrammes(viewer)).filter(({ endedOn }) => endedOn === null),
    enrolments: await readEnrolments(viewer),
  }),
  view: ({ programmes, enrolments }) => (
    <>
      <h1 class="govuk-heading-l">Direct support</h1>
      <p class="govuk-body">
        Nobody has to go through the front door for this. You enrol somebody because they wish it: nobody is
        looked up, and no help is opened.
      </p>
      {programmes.length === 0 && <p class="govuk-body">No support is written down yet.</p>}
      <ul class="govuk-list govuk-list--spaced">
        {programmes.map(({ id, name, forWhom, runBy }) => (
          <li>
            <Link href={enrolPath({ programme: id })}>Enrol somebody in {name}</Link>: {forWhom}. {runBy}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">Who takes part</h2>
      {enrolments.length === 0 ? (
        <p class="govuk-body">
          You have enrolled nobody yet, and work in no support where somebody takes part.
        </p>
      ) : (
        <WideTable label="Who takes part">
          <Table
            head={['Name', 'Support', 'Since', 'Enrolled by', 'Until']}
            rows={enrolments.map((one) => [
              <Link
                href={enrolmentPath({ enrolment: one.id })}
              >{`${one.givenNames} ${one.familyName}`}</Link>,
              one.programmeName,
              shortDay(one.enrolledOn),
              one.enroller,
              one.endedOn ? shortDay(one.endedOn) : '',
            ])}
          />
        </WideTable>
      )}
    </>
  ),
})

/** Enrolling somebody, with their yes. */
export const enrolPage = page<Programme>({
  path: enrolPath,
  inWords: 'Form to enrol somebody in direct support',
  title: ({ name }) => `Enrol somebody in ${name}`,
  may: may('enrol'),
  trail,
  read: (viewer, { programme = '' }) => readProgramme(viewer, programme),
  view: ({ name, words }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Enrol somebody in {name}</h1>
        <p class="govuk-body">{words}</p>
        <PageForm frame={frame}>
          <TextField name="givenNames" label="First names" />
          <TextField name="familyName" label="Last name" />
          <DateField name="birthDate" label="Date of birth" labelSize="s" hint="For example, 27 3 2004" />
          <DateField name="dueOn" label="Baby expected on (if there is one on the way)" labelSize="s" />
          <TextField name="contact" label="How to reach them safely" />
          <TextArea
            name="saidYes"
            label="How did they say yes?"
            labelSize="s"
            hint="In their words"
            rows={2}
          />
          <RadioGroup
            name="helpersMayKnow"
            label="May those who help their family know that they take part?"
            labelSize="s"
            hint="If somebody of the council helps them now or later. It is their choice, and they can change it"
            items={[
              { value: 'yes', text: 'Yes' },
              { value: 'no', text: 'No, it stays between us' },
            ]}
          />
          <Button preventDoubleClick>Enrol them</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: enrolDirectly,
      done: ({ enrolment }) => ({ to: enrolmentPath({ enrolment }), notice: 'They are enrolled.' }),
    }),
  },
})

/** One person who takes part: what they wish, and that it may change. */
export const enrolmentPage = page<Enrolment>({
  path: enrolmentPath,
  inWords: 'Somebody who takes part in direct support',
  title: ({ programmeName }) => `Taking part in ${programmeName}`,
  may: may('enrol'),
  trail,
  read: (viewer, { enrolment = '' }) => lookAtEnrolment(viewer, enrolment),
  view: (one, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          {one.givenNames} {one.familyName}
        </h1>
        <SummaryList
          rows={[
            { key: 'Takes part in', value: one.programmeName },
            { key: 'Born', value: dayInWords(one.birthDate) },
            one.dueOn ? { key: 'Baby expected', value: dayInWords(one.dueOn) } : undefined,
            { key: 'Since', value: `${dayInWords(one.enrolledOn)}, enrolled by ${one.enroller}` },
            { key: 'Said yes', value: one.saidYes },
          ]}
        />
        <PageForm frame={frame} version={one.version} start={startOf(one)}>
          <TextField name="contact" label="How to reach them safely" />
          <YesNoField
            name="helpersMayKnow"
            label="May those who help their family know that they take part?"
            labelSize="s"
          />
          <DateField name="endedOn" label="Last day (if they no longer take part)" labelSize="s" />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changeEnrolment,
      done: ({ enrolment }) => ({ to: enrolmentPath({ enrolment }), notice: 'It is saved.' }),
    }),
  },
})

const startOf = ({ contact, helpersMayKnow, endedOn }: Enrolment) => ({
  contact,
  helpersMayKnow: helpersMayKnow ? 'yes' : 'no',
  ...(endedOn && { endedOn }),
})
