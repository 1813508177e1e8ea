import {
  Button,
  DateField,
  HiddenField,
  MoreFields,
  RadioGroup,
  TextArea,
  TextField,
} from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { shortDay } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { readCoursesDone } from '../courses/read-courses-done.ts'
import { readHead, throughout } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { planPath, reviewPlanPath } from '../paths.ts'
import { PROGRESS } from '../plan/progress.ts'
import { type LastProgress, type PlanGoal, readPlan } from '../plan/read-plan.ts'
import { reviewPlan } from '../plan/review-plan.ts'

/** Each goal and action with what was said last; only what has changed is asked. */
export const reviewPlanPage = page({
  path: reviewPlanPath,
  title: 'Look at the plan together',
  may: may('write', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const plan = await readPlan(viewer, family)
    const since = plan.reviewedOn ?? head.help?.period.from ?? viewer.today
    const courses = await readCoursesDone(viewer, family, since)
    return { head, ...throughout(head.withhold, { plan, courses }) }
  },
  trail: ({ head }) => backTo('Plan', planPath({ family: head.id })),
  view: ({ head, plan, courses }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Look at the plan together</h1>
        <p class="govuk-body">What stands is what was said last. Open a line where something has changed.</p>
        {courses.length > 0 && (
          <>
            <h2 class="govuk-heading-s">What they took part in since</h2>
            <ul class="govuk-list govuk-list--bullet">
              {courses.map(({ title }) => (
                <li>{title}</li>
              ))}
            </ul>
          </>
        )}
        <PageForm frame={frame} start={{ on: frame.today }}>
          {partsOf(plan.goals).map((part, at) => (
            <PartFields part={part} at={at} />
          ))}
          <TextArea
            name="familyView"
            label="What do they say about it?"
            hint="A sentence or two, each child in their own words."
            rows={3}
            optional
          />
          <MoreFields summary="You looked at it on another day than today" names={['on']}>
            <DateField name="on" label="When you looked at it" />
          </MoreFields>
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: reviewPlan,
      done: ({ family }) => ({ to: planPath({ family }), notice: 'What you said together is saved.' }),
    }),
  },
})

interface ReviewPart {
  id: string
  goal: boolean
  text: string
  last: LastProgress | undefined
}

function partsOf(goals: readonly PlanGoal[]): ReviewPart[] {
  return goals.flatMap(({ id, words, last, actions }) => [
    { id, goal: true, text: words, last },
    ...actions.map((action) => ({
      id: action.id,
      goal: false,
      text: `${action.owner.name}: ${action.what}`,
      last: action.last,
    })),
  ])
}

function PartFields({ part, at }: { part: ReviewPart; at: number }) {
  const name = `progress[${at}]`
  return (
    <fieldset class="govuk-fieldset">
      <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${part.goal ? 'm' : 's'}`}>
        {part.text}
      </legend>
      <p class="govuk-hint">{lastInWords(part.last)}</p>
      <HiddenField name={`${name}[thing]`} value={part.id} />
      <MoreFields summary={part.last ? 'It goes differently now' : 'Say how it goes'} names={[name]}>
        <RadioGroup
          name={`${name}[progress]`}
          label="How does it go now?"
          items={choicesOf(PROGRESS)}
          small
        />
        <TextField name={`${name}[words]`} label="In a few words" optional />
      </MoreFields>
    </fieldset>
  )
}

function lastInWords(last: LastProgress | undefined): string {
  if (!last) return 'Not looked at yet'
  return `Last time, ${shortDay(last.on)}: ${PROGRESS[last.progress].toLowerCase()}${last.words ? `. ${last.words}` : ''}`
}
