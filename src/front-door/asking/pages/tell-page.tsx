import { Link, RadioGroup, TextArea, TextField, WarningText } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { tellPath, worriedPath, worriedSentPath } from '../../paths.ts'
import { WORRIED } from '../answers.ts'
import { nextStep, stepOf } from '../steps.ts'
import { tellOfAWorry, WORRY_STEPS } from '../tell-of-a-worry.ts'
import { ReachFields } from './reach-fields.tsx'
import { StepForm } from './step-form.tsx'
import { WorkplaceField } from './workplace-field.tsx'

const WHO: Record<(typeof WORRIED)[number], string> = {
  relative: 'A relative',
  'friend-or-neighbour': 'A friend, neighbour or childminder',
  professional: 'Somebody who works with children or families',
  parent: 'A parent',
  'young-person': 'A child or young person',
  'not-said': 'I would rather not say',
}

/** What somebody has seen or heard, and how to reach them. */
export const tellPage = page<number>({
  path: tellPath,
  inWords: 'Tell us of a worry',
  title: (step) => `Tell us about a child’s safety: step ${step} of ${WORRY_STEPS.length}`,
  may: may('ask'),
  public: true,
  trail: () => [{ text: 'Worried about a child’s safety', href: worriedPath() }],
  read: async (_viewer, _params, _query, typed) => stepOf(WORRY_STEPS, typed),
  view: (_, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <WarningText>
          If a child is in danger now, call <Link href="tel:999">999</Link> first.
        </WarningText>
        <StepForm frame={frame} steps={WORRY_STEPS} send="Send" views={[<Worry />, <Teller />]} />
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: tellOfAWorry,
      step: (values) => nextStep(WORRY_STEPS, values),
      done: ({ reference }) => ({ to: worriedSentPath({ reference }) }),
    }),
  },
})

function Worry() {
  return (
    <>
      <h1 class="govuk-heading-l">What worries you?</h1>
      <TextArea
        name="words"
        label="What have you seen or heard?"
        labelSize="m"
        hint="What happened, when, and who was there. What the child said, in the child’s own words if you can."
        rows={8}
      />
      <TextArea
        name="about"
        label="Which child or children?"
        labelSize="m"
        hint="Names, ages, address, school: whatever you know. If you know where the child is now, say so."
        rows={4}
      />
    </>
  )
}

function Teller() {
  return (
    <>
      <h1 class="govuk-heading-l">About you</h1>
      <RadioGroup
        name="who"
        label="Who are you?"
        labelSize="s"
        items={WORRIED.map((value) => ({ value, text: WHO[value] }))}
      />
      <WorkplaceField />
      <TextField
        name="organisation"
        label="Your organisation"
        hint="If you work with children or families"
        width={30}
      />
      <TextField name="role" label="Your role" hint="If you work with children or families" width={20} />
      <TextField
        name="name"
        label="Your name"
        hint="If you would rather not say, leave it empty"
        width={20}
      />
      <ReachFields nobody="I would rather not be reached" />
      <RadioGroup
        name="familyKnows"
        label="Does the family know that you are telling us?"
        labelSize="s"
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
          { value: 'not-sure', text: 'I am not sure' },
        ]}
      />
      <TextField name="familyKnowsWhy" label="If not: is there a reason that we should know?" optional />
    </>
  )
}
