import {
  AddAnother,
  Button,
  inside,
  Link,
  RadioGroup,
  TextArea,
  TextField,
} from '../../platform/kit/index.ts'
import { toInput } from '../../platform/pages/form-body.ts'
import { type FormValues, form, type Params, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { familyPath } from '../../record/paths.ts'
import { mustBeWhole } from '../../record/people/withheld-names.ts'
import { prepareClosing } from '../closing/prepare-closing.ts'
import { readClosing } from '../closing/read-closing.ts'
import { CLOSING_REASONS } from '../closing/reasons.ts'
import { readHead, throughout } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { writtenRows } from '../parts/written-rows.ts'
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
        <PageForm frame={frame} version={closing?.version} start={closing && { ...closing }}>
          <RadioGroup name="why" label="Why does the help end?" items={reasons} />
          <TextArea name="changed" label="What has changed?" hint="In the family’s own words." rows={4} />
          <TextArea name="childView" label="What do the children say?" rows={3} optional />
          <h2 class="govuk-heading-m">Who still helps, or keeps an eye on things?</h2>
          <p class="govuk-body">Everyone. Nobody watches without the family’s knowing.</p>
          <AddAnother name="stays" item="person or place">
            {({ name }) => (
              <>
                <TextField name={inside(name, 'who')} label="Who" />
                <TextField name={inside(name, 'what')} label="What they do, or look out for and why" />
                <TextField
                  name={inside(name, 'until')}
                  label="Until when"
                  hint="Such as “the end of term” or “as long as you like”"
                />
              </>
            )}
          </AddAnother>
          <TextArea
            name="ifHard"
            label="What can they do, and whom can they call, if things get hard?"
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
      input: closingInput,
      done: ({ family }) => ({ to: letterPath({ family }) }),
    }),
  },
})

/** Rows in which nothing was written are left out. */
function closingInput(values: FormValues, params: Params): Record<string, unknown> {
  const { stays, ...rest } = toInput(values)
  return { ...rest, stays: writtenRows(stays), ...params }
}
