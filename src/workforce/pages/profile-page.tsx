import {
  Button,
  DateField,
  RadioGroup,
  SelectField,
  TextField,
  YesNoField,
} from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { dayParts } from '../../platform/pages/form-body.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may } from '../../record/access/index.ts'
import { choicesOf, ETHNICITIES } from '../../record/codes.ts'
import { profilePath, workerPath } from '../paths.ts'
import { GENDERS, QUALIFICATIONS, STAGES } from '../words.ts'
import { describeWorker } from '../workers/describe-worker.ts'
import { type Profile, readProfile, readWorker } from '../workers/read-workers.ts'
import { WorkerFrame } from './worker-frame.tsx'

async function read(viewer: Viewer, id: string) {
  return { worker: await readWorker(viewer, id), profile: await readProfile(viewer, id) }
}

/** What the workforce census asks about a social worker; each part may stay blank. */
export const profilePage = page({
  path: profilePath,
  title: 'What the census asks',
  may: may('keep-workforce'),
  read: (viewer, { worker = '' }) => read(viewer, worker),
  trail: ({ worker }) => [{ text: worker.name, href: workerPath({ worker: worker.id }) }],
  view: ({ worker, profile }, frame) => (
    <WorkerFrame worker={worker} title="What the census asks">
      <p class="govuk-body">
        The workforce census asks this about social workers each September. Ask them; what somebody would
        rather keep to themselves stays blank.
      </p>
      <PageForm
        frame={frame}
        version={profile.version}
        start={{ ...started(profile), registration: worker.registration ?? '' }}
      >
        <TextField
          name="registration"
          label="Number in Social Work England’s register"
          hint="For example, SW1234567890"
          width={20}
          optional
        />
        <RadioGroup
          name="qualification"
          label="Social work qualification"
          labelSize="s"
          items={choicesOf(QUALIFICATIONS)}
        />
        <TextField name="qualifiedAt" label="Where did they qualify?" optional />
        <YesNoField name="stepUp" label="Did they come through Step Up to Social Work?" labelSize="s" />
        <YesNoField name="frontline" label="Did they come through Frontline?" labelSize="s" />
        <RadioGroup
          name="stage"
          label="Where are they in their years as a social worker?"
          labelSize="s"
          items={choicesOf(STAGES)}
        />
        <DateField name="birthDate" label="Birthday" labelSize="s" hint="Optional" birthday />
        <RadioGroup
          name="gender"
          label="How do they describe themselves?"
          labelSize="s"
          items={choicesOf(GENDERS)}
        />
        <SelectField
          name="ethnicity"
          label="Ethnicity"
          optional
          emptyText="Not said"
          items={choicesOf(ETHNICITIES)}
        />
        <Button preventDoubleClick>Save</Button>
      </PageForm>
    </WorkerFrame>
  ),
  forms: {
    main: form({
      operation: describeWorker,
      done: ({ worker }) => ({ to: workerPath({ worker }), notice: 'It is written.' }),
    }),
  },
})

const yesOrNo = (answer: boolean | null) => (answer === null ? '' : answer ? 'yes' : 'no')

const started = (profile: Profile) => ({
  birthDate: dayParts(profile.birthDate),
  gender: profile.gender ?? '',
  ethnicity: profile.ethnicity ?? '',
  qualifiedAt: profile.qualifiedAt ?? '',
  qualification: profile.qualification ?? '',
  stepUp: yesOrNo(profile.stepUp),
  frontline: yesOrNo(profile.frontline),
  stage: profile.stage ?? '',
})
