import {
  Details,
  Link,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  YesNoField,
} from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { eligibilityPath, helpPath, helpSentPath, worriedPath } from '../../paths.ts'
import { ASKERS } from '../answers.ts'
import { askForHelp, HELP_STEPS } from '../ask-for-help.ts'
import { nextStep, stepOf } from '../steps.ts'
import { readHubs } from '../what-happens-next.ts'
import { HelpAnswers } from './help-answers.tsx'
import { ReachFields } from './reach-fields.tsx'
import { StepForm } from './step-form.tsx'
import { WorkplaceField } from './workplace-field.tsx'

type Hubs = { id: string; name: string }[]

interface Data {
  hubs: Hubs
  step: number
}

const WHO: Record<(typeof ASKERS)[number], string> = {
  'young-person': 'A child or young person, for myself',
  parent: 'A parent',
  carer: 'A carer, such as a grandparent or a foster carer',
  relative: 'A relative, for somebody in my family',
  'friend-or-neighbour': 'A friend or neighbour, for a family I know',
  professional: 'Somebody who works with the family',
}

/** "Ask for help": anybody, in their own words, without an account. */
export const helpPage = page<Data>({
  path: helpPath,
  inWords: 'Ask for help',
  title: ({ step }) => `Ask for help: step ${step} of ${HELP_STEPS.length}`,
  may: may('ask'),
  public: true,
  navigation: { label: 'Ask for help', order: 10 },
  read: async (viewer, _params, _query, typed) => ({
    hubs: await readHubs(viewer),
    step: stepOf(HELP_STEPS, typed),
  }),
  view: ({ hubs }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <StepForm
          frame={frame}
          steps={HELP_STEPS}
          send="Send"
          views={[
            <Story />,
            <Asker />,
            <SafeWay hubs={hubs} />,
            <HelpAnswers values={frame.form.values} who={WHO} hubs={hubs} />,
          ]}
        />
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: askForHelp,
      step: (values) => nextStep(HELP_STEPS, values),
      done: ({ reference }) => ({ to: helpSentPath({ reference }) }),
    }),
  },
})

function Story() {
  return (
    <>
      <h1 class="govuk-heading-l">Ask for help</h1>
      <p class="govuk-body">
        Any family can find things hard. Tell us in your own words; a person will read it and talk with you.
        You do not have to give your name.
      </p>
      <p class="govuk-body">
        Asking does not start any checks on your family. Nothing is kept until you press Send at the end.{' '}
        <Link href={eligibilityPath()}>Who this help is for</Link>
      </p>
      <p class="govuk-body">
        If somebody is in danger now, call <Link href="tel:999">999</Link>. If you think a child may not be
        safe, <Link href={worriedPath()}>tell us here instead</Link>.
      </p>
      <TextArea
        name="words"
        label="What is going on?"
        labelSize="m"
        hint="As much or as little as you like"
        rows={7}
      />
      <TextArea
        name="wish"
        label="What would help?"
        labelSize="m"
        hint="It is fine not to know"
        rows={4}
        optional
      />
    </>
  )
}

function Asker() {
  return (
    <>
      <h1 class="govuk-heading-l">About you</h1>
      <RadioGroup
        name="who"
        label="Who are you?"
        labelSize="s"
        items={ASKERS.map((value) => ({ value, text: WHO[value] }))}
      />
      <WorkplaceField />
      <TextField
        name="name"
        label="What should we call you?"
        hint="A first name is enough"
        optional
        width={20}
      />
      <TextField
        name="about"
        label="Who is in the family?"
        hint="First names and ages, if you want to say"
        optional
      />
    </>
  )
}

function SafeWay({ hubs }: { hubs: Hubs }) {
  return (
    <>
      <h1 class="govuk-heading-l">How we can talk with you</h1>
      <ReachFields nobody="I will get in touch again myself" />
      <TextField name="language" label="Which language do you like to talk in?" optional width={20} />
      <YesNoField name="interpreter" label="Would you like an interpreter?" labelSize="s" optional />
      {hubs.length > 0 && (
        <SelectField
          name="hub"
          label="Which place is nearest to you? (optional)"
          emptyText="I do not know"
          items={hubs.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <TextField name="postcode" label="Postcode" optional width={10} autocomplete="postal-code" />
      <Details summary="If somebody looks at your phone or computer">
        Use a device that only you use, if you can. “Exit this page” takes you to the weather at once. This
        page may still be in the browser’s history.
      </Details>
    </>
  )
}
