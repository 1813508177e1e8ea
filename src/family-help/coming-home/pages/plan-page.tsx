import {
  Button,
  DateField,
  HiddenField,
  MoreFields,
  RadioGroup,
  SummaryList,
  TextArea,
} from '../../../platform/kit/index.ts'
import { dayParts } from '../../../platform/pages/form-body.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, subject } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { Prose } from '../../../record/pages/prose.tsx'
import { nameOf } from '../../../record/people/person.ts'
import { isWithheld } from '../../../record/people/withheld-names.ts'
import { readHead, throughout } from '../../families/head.ts'
import { backTo, familyName, NotForEverybody } from '../../parts/family-frame.tsx'
import { comingHomePath, homecomingPath } from '../../paths.ts'
import { cameHome } from '../came-home.ts'
import { lookAtHome } from '../look-at-home.ts'
import { planComingHome } from '../plan-coming-home.ts'
import { type ComingHome, findComingHome } from '../read-coming-home.ts'
import { HOW, stabilityInWords } from '../stability.ts'
import { PlanFields } from './plan-fields.tsx'

/** One child’s coming home: the shared goal, what supports it, and how it has been since. */
export const homecomingPage = page({
  path: homecomingPath,
  title: 'Coming home',
  inWords: 'Plan for a child to come home',
  may: may('read', subject.family()),
  async read(viewer, { family = '', plan = '' }) {
    const head = await readHead(viewer, family)
    return { head, plan: throughout(head.withhold, await findComingHome(viewer, family, plan)) }
  },
  trail: ({ head }) => backTo('Coming home', comingHomePath({ family: head.id })),
  view: ({ head, plan }, frame) => {
    const child = head.people.get(plan.child)
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <NotForEverybody head={head} />
          <span class="govuk-caption-l">{familyName(head)}</span>
          <h1 class="govuk-heading-l">
            {child && !child.restricted ? `${nameOf(child)} comes home` : 'Coming home'}
          </h1>
          <p class="govuk-body-l">{stabilityInWords(plan.stability)}.</p>
          <Agreed {...plan} />
          <Since plan={plan} frame={frame} />
          {!isWithheld(plan) && <Change plan={plan} frame={frame} />}
        </div>
      </div>
    )
  },
  forms: {
    main: form({ operation: lookAtHome, done: back }),
    home: form({ operation: cameHome, done: back }),
    change: form({ operation: planComingHome, done: back }),
  },
})

function back(ids: { family: string; plan: string }) {
  return { to: homecomingPath(ids), notice: 'It is saved.' }
}

function Agreed({ goal, supports, familySays, careSays, childSays, hopedOn, homeOn }: ComingHome) {
  return (
    <SummaryList
      rows={[
        { key: 'The goal we share', value: goal },
        { key: 'What helps', value: <Prose text={supports} /> },
        { key: 'The family says', value: familySays },
        { key: 'Those who look after them say', value: careSays },
        childSays !== '' && { key: 'The child says', value: childSays },
        !homeOn && hopedOn && { key: 'Hoped for', value: dayInWords(hopedOn) },
      ]}
    />
  )
}

function Since({ plan: { looks, homeOn, version }, frame }: { plan: ComingHome; frame: Frame }) {
  const homecoming = (
    <PageForm frame={frame} name="home" version={version} start={{ on: dayParts(homeOn ?? frame.today) }}>
      <MoreFields summary={homeOn ? 'They came home on another day' : 'They came home'} names={['on']}>
        <DateField name="on" label="When?" />
        <Button variant="secondary">Write it down</Button>
      </MoreFields>
    </PageForm>
  )
  if (!homeOn) return homecoming
  return (
    <>
      <h2 class="govuk-heading-m">Since {dayInWords(homeOn)}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {looks.map(({ on, how, words, author }) => (
          <li>
            <strong>{HOW[how].split(':')[0]}</strong>, {dayInWords(on)}: {words} ({author})
          </li>
        ))}
      </ul>
      <PageForm frame={frame} start={{ on: dayParts(frame.today) }}>
        <RadioGroup name="how" label="How is it now?" items={choicesOf(HOW)} small />
        <TextArea
          name="words"
          label="What helps, or what was missing?"
          hint="A sentence or two. A time away is nobody’s failure: write what would have carried it."
          rows={3}
        />
        <MoreFields summary="It was another day" names={['on']}>
          <DateField name="on" label="When?" />
        </MoreFields>
        <Button preventDoubleClick>Save</Button>
      </PageForm>
      {homecoming}
    </>
  )
}

const Change = ({ plan, frame }: { plan: ComingHome; frame: Frame }) => (
  <PageForm
    frame={frame}
    name="change"
    version={plan.version}
    start={{ ...plan, hopedOn: plan.hopedOn ? dayParts(plan.hopedOn) : undefined }}
  >
    <MoreFields
      summary="Change the plan"
      names={['goal', 'supports', 'familySays', 'careSays', 'childSays', 'hopedOn']}
    >
      <HiddenField name="child" value={plan.child} />
      <PlanFields />
      <Button variant="secondary">Save the plan</Button>
    </MoreFields>
  </PageForm>
)
