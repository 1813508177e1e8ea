import { Alert, Button, HiddenField, InsetText, TextArea } from '../../../../platform/kit/index.ts'
import { type Frame, form, page } from '../../../../platform/pages/page.ts'
import { PageForm } from '../../../../platform/pages/page-form.tsx'
import { type Consent, consentsOf } from '../../../consents/consent.ts'
import { withdrawConsent } from '../../../consents/withdraw-consent.ts'
import { personPath } from '../../../paths.ts'
import { openPerson } from '../../../people/front.ts'
import { may } from '../../may.ts'
import { mayEver } from '../../rules.ts'
import { person } from '../../subjects.ts'
import { everyRecordOf } from '../../whole-person.ts'
import { lookIntoChildhood } from '../look-into-childhood.ts'
import { openOwnChildhood } from '../open-childhood.ts'
import { ownChildhoodPath } from '../paths.ts'

const back = ({ person: id }: { person: string }, notice: string) => ({
  to: ownChildhoodPath({ person: id }),
  notice,
})

/** A parent's own childhood: theirs, and closed here unless they open it. It says the same of every parent. */
export const ownChildhoodPage = page({
  path: ownChildhoodPath,
  inWords: 'Their own childhood',
  may: may('write', person()),
  async read(viewer, { person: id = '' }) {
    const { name } = await openPerson(viewer, id)
    const all = await consentsOf(viewer, await everyRecordOf(viewer, id))
    return { id, name, consent: all.find((one) => one.about === 'childhood') }
  },
  title: ({ name }) => `Their own childhood: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ name, consent }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{name}</span>
          Their own childhood
        </h1>
        <InsetText>
          Nobody is a worse parent for having needed help as a child. What the council may have written of a
          parent’s own childhood is not part of their child’s help: it is not shown, searched or counted here,
          for any parent. They can open it, because it helps them or because they want to be understood, and
          close it again.
        </InsetText>
        {consent ? <Opened consent={consent} frame={frame} /> : <Offer name={name} frame={frame} />}
        {mayEver(frame.actor.roles, 'open-childhood') && !consent && <Expert frame={frame} />}
      </div>
    </div>
  ),
  forms: {
    main: form({ operation: openOwnChildhood, done: (made) => back(made, 'It is open to those who help.') }),
    close: form({
      operation: withdrawConsent,
      input: ({ consent, words }) => ({ consent, words }),
      done: (made) => back(made, 'It is closed again.'),
    }),
    expert: form({
      operation: lookIntoChildhood,
      done: (made) => back(made, 'It is open to you for a day.'),
    }),
  },
})

const Offer = ({ name, frame }: { name: string; frame: Frame }) => (
  <PageForm frame={frame}>
    <TextArea
      name="words"
      label={`What does ${name} want to open, and why, in their words?`}
      hint="Ask, and leave it at a no."
      rows={3}
      maxLength={1000}
    />
    <TextArea
      name="support"
      label="What would they like for themselves? (optional)"
      hint="Such as somebody to talk with who grew up in care too, counselling, help with a course or with money."
      rows={3}
      maxLength={1000}
    />
    <Button preventDoubleClick>Open it to those who help</Button>
  </PageForm>
)

const Opened = ({ consent, frame }: { consent: Consent; frame: Frame }) => (
  <>
    <Alert title="They opened it to those who help" showTitle>
      <p class="govuk-body">{consent.words}</p>
    </Alert>
    <PageForm frame={frame} name="close">
      <HiddenField name="consent" value={consent.id} />
      <TextArea name="words" label="What do they want now? (optional)" rows={2} maxLength={500} />
      <Button variant="secondary">Close it again</Button>
    </PageForm>
  </>
)

const Expert = ({ frame }: { frame: Frame }) => (
  <>
    <h2 class="govuk-heading-m">As the expert</h2>
    <p class="govuk-body">
      Where a child’s safety cannot be understood otherwise, you can look for a day. Your reason stands in
      their chronology. That somebody was in care is no reason.
    </p>
    <PageForm frame={frame} name="expert">
      <TextArea
        name="reason"
        label="What do you need to know, and why does nothing else tell it?"
        rows={3}
        maxLength={1000}
      />
      <Button variant="warning">Look for a day</Button>
    </PageForm>
  </>
)
