import { Button, InsetText, RadioGroup, TextArea } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { momentInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { familyPath } from '../../record/paths.ts'
import { isWithheld } from '../../record/people/withheld-names.ts'
import { bringInExpert } from '../allocation/bring-in-expert.ts'
import { readExperts } from '../allocation/workers.ts'
import { readHead, throughout } from '../families/head.ts'
import { type OpenAsk, readOpenAsk } from '../oversight/expert-asks.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { expertPath } from '../paths.ts'

/** Risk rises: an expert joins, nobody hands over. */
export const expertPage = page({
  path: expertPath,
  title: 'Bring an expert in',
  may: may('write', subject.family()),
  read: async (viewer, { family = '' }) => {
    const head = await readHead(viewer, family)
    const ask = throughout(head.withhold, await readOpenAsk(viewer, family))
    return { head, experts: await readExperts(viewer), ask }
  },
  trail: ({ head }) => backTo(familyName(head), familyPath({ family: head.id })),
  view: ({ head, experts, ask }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Bring an expert in</h1>
        <InsetText>
          If a child is in danger now, call the police on 999 first. Record it here afterwards.
        </InsetText>
        <p class="govuk-body">
          An Expert Child Protection Practitioner works beside the key worker, who stays. Nothing is handed
          over.
        </p>
        {ask && <Asked ask={ask} />}
        <PageForm frame={frame} start={isWithheld(ask) ? undefined : { ...ask }}>
          <TextArea name="worrying" label="What is worrying?" rows={4} />
          <TextArea name="doingNow" label="What is being done now?" rows={3} />
          {experts.length > 0 && (
            <RadioGroup
              name="worker"
              label="Who joins? (optional)"
              hint="If you do not know, leave it; everyone who oversees sees that an expert is wanted."
              items={experts.map(({ id, name }) => ({ value: id, text: name }))}
            />
          )}
          <Button preventDoubleClick>Bring an expert in</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: bringInExpert,
      done: ({ family, joined }) => ({
        to: familyPath({ family }),
        notice: joined
          ? 'The expert has joined. You stay the family’s key worker.'
          : 'It is recorded, and shown to those who oversee. Tell an expert yourself as well.',
      }),
    }),
  },
})

/** What was said already, so that whoever joins reads it and nobody writes it twice. */
const Asked = ({ ask }: { ask: OpenAsk }) => (
  <>
    <h2 class="govuk-heading-m">Asked for on {momentInWords(ask.askedAt)}; nobody has joined yet</h2>
    <p class="govuk-body">What is worrying: {ask.worrying}</p>
    <p class="govuk-body">What is being done now: {ask.doingNow}</p>
  </>
)
