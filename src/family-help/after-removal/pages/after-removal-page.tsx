import {
  Button,
  CheckboxGroup,
  DateField,
  MoreFields,
  RadioGroup,
  SelectField,
  Tag,
  TextArea,
  TextField,
} from '../../../platform/kit/index.ts'
import { dayParts } from '../../../platform/pages/form-body.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, subject } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { PeopleLinks } from '../../../record/pages/people-links.tsx'
import { type Head, readHead, throughout } from '../../families/head.ts'
import { FamilyFrame } from '../../parts/family-frame.tsx'
import { afterRemovalPath } from '../../paths.ts'
import { offerToParent } from '../offer-to-parent.ts'
import { ANSWERS } from '../parents.ts'
import { type AfterRemoval, type ParentInCase, readAfterRemoval } from '../read-parents.ts'
import { recordCareCase } from '../record-case.ts'
import { takeBackCareCase } from '../take-back-case.ts'

interface Data extends AfterRemoval {
  head: Head
}

/** After a child was taken: what each parent was offered for themselves, and what they said. */
export const afterRemovalPage = page<Data>({
  path: afterRemovalPath,
  title: 'After a child was taken',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    return { head, ...throughout(head.withhold, await readAfterRemoval(viewer, family)) }
  },
  view: (data, frame) => (
    <FamilyFrame head={data.head} tab="plan" title="After a child was taken">
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <p class="govuk-body">
            Losing a child is a loss, and the help that begins then is for the parent: mother and father, in
            the proceedings or not. It presumes no worry and begins no check.
          </p>
          {data.parents.map((parent) => (
            <Parent {...parent} />
          ))}
          {data.parents.some(({ person }) => !person.restricted) && <OfferForm {...data} frame={frame} />}
          <CaseForm {...data} frame={frame} />
        </div>
      </div>
    </FamilyFrame>
  ),
  forms: {
    main: form({ operation: offerToParent, done: back }),
    case: form({ operation: recordCareCase, done: back }),
    mistake: form({ operation: takeBackCareCase, done: back }),
  },
})

function back({ family }: { family: string }) {
  return { to: afterRemovalPath({ family }), notice: 'It is saved.' }
}

function Parent({ person, intervals, offers, offered }: ParentInCase) {
  return (
    <section>
      <h2 class="govuk-heading-m">
        <PeopleLinks people={[person]} /> {!offered && <Tag colour="yellow">Not offered yet</Tag>}
      </h2>
      {intervals.length > 0 && (
        <p class="govuk-body">
          {intervals.length === 1 ? 'Proceedings came again after ' : 'Proceedings came again, after '}
          {intervals.map((days) => `${days} days`).join(' and ')}. What was missing in between?
        </p>
      )}
      <ul class="govuk-list govuk-list--spaced">
        {offers.map(({ on, what, answer, words, author }) => (
          <li>
            {dayInWords(on)}, {author}: {what}. <strong>{ANSWERS[answer]}.</strong> {words}
          </li>
        ))}
      </ul>
    </section>
  )
}

const OfferForm = ({ parents, frame }: Data & { frame: Frame }) => (
  <>
    <h2 class="govuk-heading-m">Write down what you offered</h2>
    <PageForm frame={frame} start={{ on: dayParts(frame.today) }}>
      <SelectField
        name="parent"
        label="Whom did you offer help?"
        emptyText="Choose the parent"
        items={parents.flatMap(({ person }) =>
          person.restricted ? [] : { value: person.id, text: person.name },
        )}
      />
      <TextArea
        name="what"
        label="What did you offer?"
        hint="In a few words: somebody to talk with, a group, health, work, a home, what helps until they see the child."
        rows={2}
      />
      <RadioGroup name="answer" label="What did they say?" items={choicesOf(ANSWERS)} small />
      <TextArea name="words" label="In their words" hint="A sentence or two." rows={2} optional />
      <MoreFields summary="It was another day" names={['on']}>
        <DateField name="on" label="When?" />
      </MoreFields>
      <Button preventDoubleClick>Save</Button>
    </PageForm>
  </>
)

function CaseForm({ head, cases, frame }: Data & { frame: Frame }) {
  const children = [...head.people.values()].flatMap((one) =>
    one.restricted || !one.child ? [] : [{ value: one.id, text: one.name }],
  )
  return (
    <>
      <h2 class="govuk-heading-m">Care proceedings</h2>
      {cases.length === 0 && <p class="govuk-body">None are written down.</p>}
      <ul class="govuk-list">
        {cases.map(({ beganOn, removedOn }) => (
          <li>
            Began on {dayInWords(beganOn)}
            {removedOn && `; the children went to live elsewhere on ${dayInWords(removedOn)}`}.
          </li>
        ))}
      </ul>
      <PageForm frame={frame} name="case">
        <MoreFields summary="Write down care proceedings" names={['children', 'beganOn', 'removedOn']}>
          <CheckboxGroup name="children" label="Which children?" items={children} small />
          <DateField name="beganOn" label="When did they begin?" />
          <DateField name="removedOn" label="When did they go to live elsewhere? (optional)" />
          <Button variant="secondary">Write it down</Button>
        </MoreFields>
      </PageForm>
      {cases.length > 0 && (
        <PageForm frame={frame} name="mistake">
          <MoreFields summary="One was written down by mistake" names={['case', 'why']}>
            <SelectField
              name="case"
              label="Which?"
              emptyText="Choose which"
              items={cases.map(({ id, beganOn }) => ({ value: id, text: `Began on ${dayInWords(beganOn)}` }))}
            />
            <TextField name="why" label="Why?" />
            <Button variant="secondary">Take it back</Button>
          </MoreFields>
        </PageForm>
      )}
    </>
  )
}
