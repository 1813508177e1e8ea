import { Button, Link, RadioGroup, TextArea } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { familyPath } from '../../record/paths.ts'
import { mustBeWhole } from '../../record/people/withheld-names.ts'
import { prepareClosing } from '../closing/prepare-closing.ts'
import { readClosing } from '../closing/read-closing.ts'
import { CLOSING_REASONS } from '../closing/reasons.ts'
import { staysInLines } from '../closing/stays-lines.ts'
import { readHead, throughout } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { closePath, letterPath } from '../paths.ts'

const reasons = Object.entries(CLOSING_REASONS).map(([value, text]) => ({ value, text }))

/** Talks the ending through; the next page is the letter. */
export const closePage = page({
  path: closePath,
  title: 'End the help',
  may: may('lead', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const closing = await readClosing(viewer, family)
    mustBeWhole(throughout(head.withhold, closing))
    return { head, closing }
  },
  trail: ({ head }) => backTo(familyName(head), familyPath({ family: head.id })),
  view: ({ head, closing }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">End the help</h1>
        <p class="govuk-body">
          Talk this through with the family. It becomes a letter to them, which you can change before it is
          sent; the help ends after that.{' '}
          {closing && <Link href={letterPath({ family: head.id })}>Go on to the letter</Link>}
        </p>
        <PageForm
          frame={frame}
          version={closing?.version}
          start={closing && { ...closing, stays: staysInLines(closing.stays) }}
        >
          <RadioGroup name="why" label="Why does the help end?" items={reasons} />
          <TextArea
            name="changed"
            label="What has changed?"
            hint="A sentence or two, in the family’s own words."
            rows={3}
          />
          <TextArea
            name="childView"
            label="What do the children say?"
            hint="A sentence or two, in their own words."
            rows={3}
            optional
          />
          <TextArea
            name="stays"
            label="Who still helps, or keeps an eye on things?"
            hint="A line for each: who, what they do or look out for and why, until when. “Mrs Khan at school: a word at the gate, until the end of term”. Everyone: nobody watches without the family’s knowing."
            rows={4}
          />
          <TextArea
            name="ifHard"
            label="What can they do, and whom can they call, if things get hard?"
            hint="A sentence or two."
            rows={3}
          />
          <Button preventDoubleClick>Go on to the letter</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: prepareClosing,
      done: ({ family }) => ({ to: letterPath({ family }) }),
    }),
  },
})
